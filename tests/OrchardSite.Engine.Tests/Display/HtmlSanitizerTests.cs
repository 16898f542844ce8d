using Microsoft.Extensions.Options;
using OrchardSite.Engine.Display.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace OrchardSite.Engine.Tests.Display;

public sealed class HtmlSanitizerTests
{
    private readonly HtmlSanitizerService _sanitizer = New();

    [Theory]
    [InlineData("<p>检察</p><script>alert(1)</script>", "<p>检察</p>")]
    [InlineData("<p onclick=\"alert(1)\">a</p>", "<p>a</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" jav&#x09;ascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>", "")]
    [InlineData("<svg><script>alert(1)</script></svg>", "")]
    [InlineData("<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<img>")]
    [InlineData("<form action=\"/x\"><input name=\"a\"></form>", "")]
    [InlineData("<style>p{color:red}</style><p>a</p>", "<p>a</p>")]
    [InlineData("<p style=\"background:url(javascript:alert(1));position:fixed\">a</p>", "<p>a</p>")]
    [InlineData("<math><mi xlink:href=\"javascript:alert(1)\">a</mi></math>", "")]
    public void Sanitize_Harmful_IsTakenOut(string html, string expected) => Assert.Equal(expected, _sanitizer.Sanitize(html));

    [Theory]
    [InlineData("<p style=\"text-align: center\">a</p>")]
    [InlineData("<h2>一</h2><ul><li>二</li></ul>")]
    [InlineData("<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"a\" width=\"3\"><figcaption>a</figcaption></figure>")]
    [InlineData("<a href=\"https://www.spp.gov.cn/\">最高人民检察院</a>")]
    [InlineData("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"\">")]
    public void Sanitize_ArticleMarkup_Stays(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Fact]
    public void Sanitize_ThousandsOfOpenTags_CutsThemOffAndKeepsTheRest()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 3_000));

        var html = _sanitizer.Sanitize($"<p>before</p>{deep}deep");

        Assert.StartsWith("<p>before</p><div>", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 0, 200 * "<div></div>".Length + 100);
    }

    [Fact]
    public void Sanitize_UnknownTag_KeepsItsText()
        => Assert.Equal("<p>红字</p>", _sanitizer.Sanitize("<p><font color=\"red\">红<o:p>字</o:p></font></p>"));

    [Fact]
    public void Sanitize_NewWindow_HasNoOpener()
        => Assert.Equal(
            "<a href=\"https://example.org/\" target=\"_blank\" rel=\"noopener\">a</a>",
            _sanitizer.Sanitize("<a href=\"https://example.org/\" target=\"other\">a</a>"));

    [Fact]
    public void Sanitize_Options_AreTheAdmins()
    {
        var sanitizer = New(options => options.Configure.Add(html => html.AllowedTags.Add("center")));

        Assert.Equal("<center>a</center>", sanitizer.Sanitize("<center>a</center>"));
    }

    private static HtmlSanitizerService New(Action<HtmlSanitizerOptions>? configure = null)
    {
        var options = new HtmlSanitizerOptions();
        configure?.Invoke(options);
        new ArticleSanitizerOptions().Configure(options);
        return new HtmlSanitizerService(Options.Create(options));
    }
}
