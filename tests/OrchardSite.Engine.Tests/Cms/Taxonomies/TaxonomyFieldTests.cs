using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;

namespace OrchardSite.Engine.Tests.Cms.Taxonomies;

public class TaxonomyFieldTests
{
    private readonly JsonArray _terms = JsonNode.Parse("""
        [
          { "ContentItemId": "a", "DisplayText": "A", "Terms": [ { "ContentItemId": "a1", "DisplayText": "A1", "Terms": [ { "ContentItemId": "a11" } ] }, { "ContentItemId": "a2" } ] },
          { "ContentItemId": "b", "DisplayText": "B" }
        ]
        """)!.AsArray();

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
}
