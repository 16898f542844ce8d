using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Tests.Cms.Taxonomies;

public class TermTreeTests
{
    private readonly JsonArray _terms = JsonNode.Parse("""
        [
          { "ContentItemId": "a", "DisplayText": "A", "Terms": [ { "ContentItemId": "a1", "DisplayText": "A1", "Terms": [ { "ContentItemId": "a11" } ] }, { "ContentItemId": "a2" } ] },
          { "ContentItemId": "b", "DisplayText": "B" }
        ]
        """)!.AsArray();

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a11", "a a1 a11")]
    [InlineData("b", "b")]
    public void Path_Term_LeadsDownToIt(string id, string expected) =>
        Assert.Equal(expected, string.Join(' ', TermTree.Path(_terms, id)!.Select(TermTree.IdOf)));

    [Fact]
    public void Path_Unknown_IsNull() => Assert.Null(TermTree.Path(_terms, "x"));

    [Theory]
    [InlineData(null, "a:0 a1:1 a11:2 a2:1 b:0 n:0", true)]
    [InlineData("b", "a:0 a1:1 a11:2 a2:1 b:0 n:1", true)]
    [InlineData("a1", "a:0 a1:1 a11:2 n:2 a2:1 b:0", true)]
    [InlineData("x", "a:0 a1:1 a11:2 a2:1 b:0", false)]
    public void Add_BelowParent_StandsAtItsEnd(string? parent, string expected, bool done)
    {
        Assert.Equal(done, TermTree.Add(_terms, parent, new JsonObject { ["ContentItemId"] = "n" }));
        Assert.Equal(expected, Text(_terms));
    }

    [Fact]
    public void Replace_Term_KeepsTheTermsBelow()
    {
        Assert.True(TermTree.Replace(_terms, "a1", new JsonObject { ["ContentItemId"] = "a1", ["DisplayText"] = "New" }));
        Assert.Equal("a:0 a1:1 a11:2 a2:1 b:0", Text(_terms));
        Assert.Equal("New", TermTree.Find(_terms, "a1")!["DisplayText"]!.GetValue<string>());
    }

    [Fact]
    public void Remove_Term_TakesTheTermsBelowToo()
    {
        Assert.True(TermTree.Remove(_terms, "a1"));
        Assert.False(TermTree.Remove(_terms, "a1"));
        Assert.Equal("a:0 a2:1 b:0", Text(_terms));
    }

    [Theory]
    [InlineData("""[{"id":"b"},{"id":"a","children":[{"id":"a2"},{"id":"a1","children":[{"id":"a11"}]}]}]""", "b:0 a:0 a2:1 a1:1 a11:2")]
    [InlineData("""[{"id":"a11","children":[{"id":"a"}]},{"id":"b"}]""", "a11:0 a:1 b:0 a1:0 a2:0")]
    [InlineData("""[{"id":"b"},{"id":"b"},{"id":"unknown"}]""", "b:0 a11:0 a1:0 a2:0 a:0")]
    [InlineData("[]", "a11:0 a1:0 a2:0 a:0 b:0")]
    public void Arrange_Hierarchy_MovesAndNeverLoses(string hierarchy, string expected) =>
        Assert.Equal(expected, Text(TermTree.Arrange(_terms, JsonNode.Parse(hierarchy)!.AsArray())));

    [Theory]
    [InlineData(false, "a,a11,x,a", "a a11")]
    [InlineData(true, "a,a11,b,,x", "a11 b")]
    public void Known_PostedIds_AreTermsThatMayBeChosen(bool leavesOnly, string posted, string expected) =>
        Assert.Equal(expected, string.Join(' ', TaxonomyFieldDisplayDriver.Known(_terms, posted.Split(','), leavesOnly)));

    [Theory]
    [InlineData("b a", "a b c", "b a c")]
    [InlineData("b a", "a", "a")]
    [InlineData("", "a b", "a b")]
    public void InOrderOf_Chosen_KeepsTheOldOrder(string before, string chosen, string expected) =>
        Assert.Equal(expected, string.Join(' ', TaxonomyFieldDisplayDriver.InOrderOf(before.Split(' ', StringSplitOptions.RemoveEmptyEntries), chosen.Split(' '))));

    private static string Text(JsonArray terms) => string.Join(' ', TermTree.Flatten(terms).Select(entry => $"{TermTree.IdOf(entry.Term)}:{entry.Level}"));
}
