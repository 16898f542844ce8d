using OrchardSite.Engine.Cms.Html.Cleaning;

namespace OrchardSite.Engine.Tests.Cms.Html;

public class HtmlBodyCleanerTests
{
    [Fact]
    public void Clean_ThousandsOfOpenTags_Returns() =>
        Assert.StartsWith("<p>before</p>", HtmlBodyCleaner.Clean("<p>before</p>" + string.Concat(Enumerable.Repeat("<blockquote>", 3_000)) + "deep"), StringComparison.Ordinal);

    [Theory]
    // What Word puts on the clipboard.
    [InlineData(
        """<p class="MsoNormal" style="text-indent:32pt;mso-char-indent-count:2"><span style="font-size:16pt;font-family:仿宋">全盟检察机关<span lang="EN-US">2022</span>年工作<o:p></o:p></span></p>""",
        "<p>全盟检察机关2022年工作</p>")]
    [InlineData("""<p><b><span lang="EN-US">一是</span></b><b>强化政治引领</b>,始终做到。</p>""", "<p><strong>一是强化政治引领</strong>,始终做到。</p>")]
    [InlineData("""<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">1.</span><![endif]>第一项</p>""", "<p>1.第一项</p>")]
    [InlineData("<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p{color:red}</style><p>正文</p>", "<p>正文</p>")]
    [InlineData("""<p><span style="font-weight:bold">粗</span>体</p>""", "<p><strong>粗</strong>体</p>")]
    // Words wrapped by the editor that wrote the source.
    [InlineData("<p>公益诉讼\n检察工作</p>", "<p>公益诉讼检察工作</p>")]
    [InlineData("<p>public\ninterest</p>", "<p>public interest</p>")]
    // Typed indentation and empty paragraphs.
    [InlineData("<p>\u3000\u30008月16日上午 </p><p>&nbsp;</p><p><br></p><p></p>", "<p>8月16日上午</p>")]
    [InlineData("<p>&nbsp;&nbsp;&nbsp;&nbsp;第一段</p>", "<p>第一段</p>")]
    [InlineData("<p><span>\u3000\u3000</span><strong>\u3000标题</strong></p>", "<p><strong>标题</strong></p>")]
    // Text without paragraphs, as old pages have it.
    [InlineData("第一段<br><br>第二段", "<p>第一段</p>\n<p>第二段</p>")]
    [InlineData("\u3000\u3000第一段<br>\u3000\u3000第二段<br>同段第二行", "<p>第一段</p>\n<p>第二段<br>同段第二行</p>")]
    // WeChat.
    [InlineData(
        """<section style="margin:0"><section><span style="color:#333">检察开放日</span></section><section><img data-src="https://mmbiz.example/a.jpg" class="rich_pages"></section></section>""",
        """<p>检察开放日</p>{nl}<p><img src="https://mmbiz.example/a.jpg"></p>""")]
    [InlineData("""<div style="text-align:center"><p>图为会议现场</p></div>""", """<p style="text-align: center;">图为会议现场</p>""")]
    // What stays.
    [InlineData("<h1>标题</h1><h3>小节</h3>", "<h2>标题</h2>\n<h3>小节</h3>")]
    [InlineData("<ul><li><p>甲</p></li><li>乙<ul><li>丙</li></ul></li></ul>", "<ul><li>甲</li><li>乙<ul><li>丙</li></ul></li></ul>")]
    [InlineData(
        """<table class="MsoTableGrid" border="1" style="width:100%"><tbody><tr><td width="100" colspan="2" style="border:solid"><p class="MsoNormal" align="center"><b>院名</b></p></td></tr></tbody></table>""",
        """<table><tbody><tr><td colspan="2" style="text-align: center;"><strong>院名</strong></td></tr></tbody></table>""")]
    [InlineData("""<p>见<a href="https://www.spp.gov.cn/" style="color:blue" onclick="x()">最高检</a></p>""", """<p>见<a href="https://www.spp.gov.cn/">最高检</a></p>""")]
    [InlineData("""<p><img src="/media/a.jpg" alt="会场" width="600" style="width:600px"></p>""", """<p><img src="/media/a.jpg" alt="会场" width="600"></p>""")]
    [InlineData("<blockquote><p>引文</p></blockquote><hr>", "<blockquote><p>引文</p></blockquote>\n<hr>")]
    // What goes.
    [InlineData("<p>正文<script>alert(1)</script></p><iframe src='x'></iframe>", "<p>正文</p>")]
    [InlineData("""<p><img src="file:///C:/Users/a.png">图</p>""", "<p>图</p>")]
    [InlineData("", "")]
    [InlineData("  \u3000 ", "")]
    public void Clean_PastedHtml_IsPlain(string html, string expected) =>
        Assert.Equal(expected.Replace("{nl}", "\n"), HtmlBodyCleaner.Clean(html));

    [Theory]
    [InlineData("<p>8月16日上午</p>\n<p><strong>一是</strong>强化<br>第二行</p>")]
    [InlineData("<h2>标题</h2>\n<ul><li>甲</li><li>乙<ol><li>丙</li></ol></li></ul>\n<table><tbody><tr><td>院</td><td></td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"会场\"><figcaption>会场</figcaption></figure>")]
    public void Clean_CleanHtml_IsUnchanged(string html) => Assert.Equal(html, HtmlBodyCleaner.Clean(html));
}
