using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardSite.Engine.Cms.Contents.Comparison;

namespace OrchardSite.Engine.Tests.Cms.Contents.Comparison;

public class ContentMergeTests
{
    [Fact]
    public void Take_ChosenPath_TakesTheirsAndLeavesTheRestMine()
    {
        var merged = ContentMerge.Take(Item("""{"A":{"One":"我","Two":"我"}}"""), Item("""{"A":{"One":"他","Two":"他"}}"""), ["A.One"]);

        Assert.Equal("""{"A":{"One":"他","Two":"我"}}""", Json(merged));
    }

    [Fact]
    public void Take_ValueThatTheyRemoved_IsRemoved() =>
        Assert.Equal("""{"A":{}}""", Json(ContentMerge.Take(Item("""{"A":{"One":"我"}}"""), Item("{}"), ["A.One"])));

    [Fact]
    public void Take_PartThatIHaveNot_IsAdded() =>
        Assert.Equal("""{"A":{"One":"他"}}""", Json(ContentMerge.Take(Item("{}"), Item("""{"A":{"One":"他"}}"""), ["A.One"])));

    [Fact]
    public void Take_ForeignPaths_ChangeNothing() =>
        Assert.Equal("""{"A":{"One":"我"}}""", Json(ContentMerge.Take(Item("""{"A":{"One":"我"}}"""), Item("""{"A":{"One":"他"}}"""), ["A", "A.One.Two", "B.One", ""])));

    [Fact]
    public void Take_Mine_StaysAsItIs()
    {
        var mine = Item("""{"A":{"One":"我"}}""");

        ContentMerge.Take(mine, Item("""{"A":{"One":"他"}}"""), ["A.One"]);

        Assert.Equal("""{"A":{"One":"我"}}""", Json(mine));
    }

    private static ContentItem Item(string data) => new() { ContentItemId = "a", ContentType = "News", Data = (JsonObject)JsonNode.Parse(data)! };

    private static string Json(ContentItem item) => item.Data.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
