using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Menu.Services;

namespace OrchardSite.Engine.Tests.Cms.Contents.Trees;

public class ItemTreeTests
{
    private readonly ItemTree _tree = new("Terms");

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
        Assert.Equal(expected, string.Join(' ', _tree.Path(_terms, id)!.Select(ItemTree.IdOf)));

    [Fact]
    public void Path_Unknown_IsNull() => Assert.Null(_tree.Path(_terms, "x"));

    [Theory]
    [InlineData(null, "a:0 a1:1 a11:2 a2:1 b:0 n:0", true)]
    [InlineData("b", "a:0 a1:1 a11:2 a2:1 b:0 n:1", true)]
    [InlineData("a1", "a:0 a1:1 a11:2 n:2 a2:1 b:0", true)]
    [InlineData("x", "a:0 a1:1 a11:2 a2:1 b:0", false)]
    public void Add_BelowParent_StandsAtItsEnd(string? parent, string expected, bool done)
    {
        Assert.Equal(done, _tree.Add(_terms, parent, new JsonObject { ["ContentItemId"] = "n" }));
        Assert.Equal(expected, Text(_terms));
    }

    [Fact]
    public void Tree_DeeperThanItCanBeReadAgain_IsRefused()
    {
        var (parent, added) = ("b", 1);
        while (_tree.Add(_terms, parent, new JsonObject { ["ContentItemId"] = $"n{added}" }))
        {
            parent = $"n{added++}";
        }

        Assert.Equal(ItemTree.MostLevels, added);
        Assert.Null(_tree.Arrange(_terms, string.Concat(Enumerable.Repeat("""[{"id":"x","children":""", 20)) + "[]" + string.Concat(Enumerable.Repeat("}]", 20))));
    }

    [Fact]
    public void Replace_Term_KeepsTheTermsBelow()
    {
        Assert.True(_tree.Replace(_terms, "a1", new JsonObject { ["ContentItemId"] = "a1", ["DisplayText"] = "New" }));
        Assert.Equal("a:0 a1:1 a11:2 a2:1 b:0", Text(_terms));
        Assert.Equal("New", _tree.Find(_terms, "a1")!["DisplayText"]!.GetValue<string>());
    }

    [Fact]
    public void Remove_Term_TakesTheTermsBelowToo()
    {
        Assert.True(_tree.Remove(_terms, "a1"));
        Assert.False(_tree.Remove(_terms, "a1"));
        Assert.Equal("a:0 a2:1 b:0", Text(_terms));
    }

    [Theory]
    [InlineData("""[{"id":"b"},{"id":"a","children":[{"id":"a2"},{"id":"a1","children":[{"id":"a11"}]}]}]""", "b:0 a:0 a2:1 a1:1 a11:2")]
    [InlineData("""[{"id":"a11","children":[{"id":"a"}]},{"id":"b"}]""", "a11:0 a:1 b:0 a1:0 a2:0")]
    [InlineData("""[{"id":"b"},{"id":"b"},{"id":"unknown"}]""", "b:0 a11:0 a1:0 a2:0 a:0")]
    [InlineData("[]", "a11:0 a1:0 a2:0 a:0 b:0")]
    public void Arrange_Hierarchy_MovesAndNeverLoses(string hierarchy, string expected) =>
        Assert.Equal(expected, Text(_tree.Arrange(_terms, hierarchy)!));

    [Theory]
    [InlineData("[")]
    [InlineData("""[{"id":1}]""")]
    public void Arrange_NoHierarchy_IsNull(string hierarchy) => Assert.Null(_tree.Arrange(_terms, hierarchy));

    [Fact]
    public void Add_BelowMenuItem_IsInThePartOfThatItem()
    {
        var items = JsonNode.Parse("""[{ "ContentItemId": "a" }]""")!.AsArray();

        Assert.True(MenuItems.Tree.Add(items, "a", new JsonObject { ["ContentItemId"] = "n" }));
        Assert.Equal("""[{"ContentItemId":"a","MenuItemsListPart":{"MenuItems":[{"ContentItemId":"n"}]}}]""", items.ToJsonString());
    }

    private string Text(JsonArray terms) => string.Join(' ', _tree.Flatten(terms).Select(entry => $"{ItemTree.IdOf(entry.Item)}:{entry.Level}"));
}
