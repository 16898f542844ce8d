using OrchardSite.Engine.Cms.Contents.Previewing;

namespace OrchardSite.Engine.Tests.Cms.Contents;

/// <summary>A pattern may write a path as templates do, with the site's prefix or without.</summary>
public sealed class PreviewPathTests
{
    [Theory]
    [InlineData("/", "", "/", "")]
    [InlineData("gyss", "", "/gyss", "")]
    [InlineData("~/gyss/1.shtml?page=2#top", "", "/gyss/1.shtml", "?page=2")]
    [InlineData("/county/gyss", "/county", "/gyss", "")]
    [InlineData("/county", "/county", "/", "")]
    [InlineData("/countyside", "/county", "/countyside", "")]
    [InlineData("/%E5%85%AC%E5%91%8A", "", "/公告", "")]
    [InlineData("//elsewhere.example/x", "", "/elsewhere.example/x", "")]
    public void Within_PathOfAPattern_IsWhatTheSitesRoutesKnow(string path, string prefix, string expected, string query) =>
        Assert.Equal((expected, query), new PreviewPathResult(path).Within(prefix));
}
