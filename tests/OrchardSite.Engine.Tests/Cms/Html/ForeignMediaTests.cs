using OrchardSite.Engine.Cms.Html.Foreign;

namespace OrchardSite.Engine.Tests.Cms.Html;

/// <summary>What a page's policy would leave as a gap stays as a link.</summary>
public sealed class ForeignMediaTests
{
    private static readonly MediaPolicy _policy = new(
        new Dictionary<string, string?> { ["img-src"] = "'self' data: https://img.partner.example *.cdn.example", ["media-src"] = "'self'" }, "www.own.example");

    [Theory]
    [InlineData("""<p><img src="https://evil.example/a.png" alt="现场"></p>""", """<p><a href="https://evil.example/a.png">现场</a></p>""")]
    [InlineData("""<p><img src="//evil.example/a.png"></p>""", """<p><a href="//evil.example/a.png">//evil.example/a.png</a></p>""")]
    [InlineData("""<p><a href="/x"><img src="https://evil.example/a.png" alt="现场"></a></p>""", """<p><a href="/x">现场</a></p>""")]
    [InlineData("""<video src="https://evil.example/v.mp4" controls=""></video>""", """<p><a href="https://evil.example/v.mp4">https://evil.example/v.mp4</a></p>""")]
    [InlineData("""<audio controls=""><source src="https://evil.example/a.mp3"></audio>""", """<p><a href="https://evil.example/a.mp3">https://evil.example/a.mp3</a></p>""")]
    public void Replace_WhatIsNotShown_IsALink(string html, string expected) => Assert.Equal((expected, 1), ForeignMedia.Replace(html, _policy));

    [Theory]
    [InlineData("""<img src="/media/a.png" srcset="https://evil.example/b.png 2x" sizes="1px">""", """<img src="/media/a.png">""")]
    [InlineData("""<video src="/media/v.mp4" poster="\\evil.example\p.png"></video>""", """<video src="/media/v.mp4"></video>""")]
    public void Replace_WhatOnlyAdds_IsTakenOut(string html, string expected) => Assert.Equal((expected, 0), ForeignMedia.Replace(html, _policy));

    [Theory]
    [InlineData("""<img src="/media/a.png" srcset="/media/b.png 2x">""")]
    [InlineData("""<img src="https://www.own.example/media/a.png">""")]
    [InlineData("""<img src="https://img.partner.example/a.png">""")]
    [InlineData("""<img src="https://a.cdn.example/a.png">""")]
    [InlineData("""<img src="data:image/png;base64,iVBORw0KGgo=">""")]
    [InlineData("""<p><a href="https://evil.example/a.png">a</a></p>""")]
    public void Replace_WhatIsShown_Stays(string html) => Assert.Equal((html, 0), ForeignMedia.Replace(html, _policy));

    [Fact]
    public void Replace_OnASiteWithoutAPolicy_ChangesNothing()
    {
        const string html = """<img src="https://other.example/a.png">""";

        Assert.Equal((html, 0), ForeignMedia.Replace(html, new MediaPolicy(new Dictionary<string, string?>(), "own.example")));
    }
}
