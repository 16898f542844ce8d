using System.Text.Json.Nodes;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Usage;

namespace OrchardSite.Engine.Tests.Cms.Media.Usage;

public class MediaReferencesTests
{
    private static readonly MediaOptions _options = new()
    {
        AssetsRequestPath = "/media",
        AllowedFileExtensions = new HashSet<string>([".jpg", ".png", ".pdf"], StringComparer.OrdinalIgnoreCase),
    };

    [Theory]
    [InlineData("""{"NewsPart":{"Cover":{"Paths":["202608/封面.jpg"],"MediaTexts":["开庭"]}}}""", "202608/封面.jpg")]
    [InlineData("""{"FlowPart":{"Widgets":[{"Banner":{"Picture":{"Paths":["a.png"]}}}]}}""", "a.png")]
    [InlineData("""{"HtmlBodyPart":{"Html":"<p><img src=\"/media/202608/a%20b.jpg?width=1&amp;token=2\" alt=\"\"></p>"}}""", "202608/a b.jpg")]
    [InlineData("""{"HtmlBodyPart":{"Html":"<a href='/wlht/media/决定书.pdf'>决定书</a>"}}""", "决定书.pdf")]
    [InlineData("""{"LinkPart":{"Icon":"icons/微信.png"}}""", "icons/微信.png")]
    public void In_FileNamedSomewhere_IsFound(string content, string path) =>
        Assert.Equal([path], MediaReferences.In(JsonNode.Parse(content), _options));

    [Theory]
    [InlineData("""{"HtmlBodyPart":{"Html":"<p>mediation and /mediators/ of a.jpg</p>"}}""")]
    [InlineData("""{"LinkPart":{"Url":"https://example.com/a.jpg"}}""")]
    [InlineData("""{"MediaField":{"Paths":["../OrchardCore.db"]}}""")]
    [InlineData("null")]
    public void In_NoFileOfTheLibrary_FindsNothing(string content) =>
        Assert.Empty(MediaReferences.In(JsonNode.Parse(content), _options));

    [Fact]
    public void In_SameFileTwice_IsOneUse() => Assert.Single(MediaReferences.In(
        JsonNode.Parse("""{"A":{"Paths":["a.jpg","a.jpg"]},"B":{"Html":"<img src=\"/media/a.jpg\"><img src=\"/media/A.jpg\">"}}"""),
        _options));
}
