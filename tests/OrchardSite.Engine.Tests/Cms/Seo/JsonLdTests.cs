using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Seo;

namespace OrchardSite.Engine.Tests.Cms.Seo;

/// <summary>Structured data that an editor wrote cannot leave the script that it is put into.</summary>
public sealed class JsonLdTests
{
    [Fact]
    public void MakeSafe_ATextThatEndsAScript_SaysTheSameWithoutIt()
    {
        var safe = JsonLd.MakeSafe("""{"name":"</script><script>alert(1)</script>"}""");

        Assert.DoesNotContain('<', safe!);
        Assert.Equal("</script><script>alert(1)</script>", JsonNode.Parse(safe!)!["name"]!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("alert(1)")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":")]
    public void MakeSafe_NoData_GivesNothing(string json) => Assert.Null(JsonLd.MakeSafe(json));
}
