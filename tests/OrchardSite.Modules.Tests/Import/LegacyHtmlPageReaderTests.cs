using Procuratorate.Import.Models;
using Procuratorate.Import.Services;

namespace OrchardSite.Modules.Tests.Import;

public sealed class LegacyHtmlPageReaderTests
{
    private static readonly Uri _address = new("http://www.example.gov.cn/jcxw/202412/t20241213_6761647.shtml");

    [Fact]
    public void Read_PageWithKnownSelectors_FindsArticleAndFrame()
    {
        var page = LegacyHtmlPageReader.Read(
            """
            <html><body>
            <div class="nav"><a href="/">首页</a><a href="/jcxw/">检察新闻</a></div>
            <div class="pos">当前位置:<a href="/">首页</a>&gt;&gt;<a href="/jcxw/">检察新闻</a></div>
            <h1>  开展法治宣传 </h1>
            <p class="info">时间:2024-12-13  作者:王某  新闻来源:本院  【字号:<a>大</a> <a>小</a>】</p>
            <div class="TRS_Editor"><p style="text-indent:2em" class="MsoNormal"><span style="font-family:宋体">  第一段<b>重点</b>。</span></p><p>&nbsp;</p>
            <p><img src="./W02.jpg" alt="现场" onerror="alert(1)"></p><div>第二段<br>第三段</div><script>track()</script>
            <table><tr><td colspan="2">甲</td><td></td></tr></table><p><a href="javascript:alert(1)">坏</a><a href="/a.html">好</a></p></div>
            <div class="fwhd"><a href="/jczxx/">检察长信箱</a></div>
            <div class="foot"><p>版权所有:某人民检察院</p><p>地址:某街 邮编:137400</p></div>
            </body></html>
            """,
            _address,
            new LegacyPageSelectors());

        Assert.Equal(
            ("开展法治宣传", "检察新闻", new DateTime(2024, 12, 13), "王某", "本院"),
            (page.Article!.Title, page.Article.ColumnName, page.Article.Date, page.Article.Author, page.Article.Source));
        Assert.Equal(
            """
            <p>第一段<strong>重点</strong>。</p>
            <p><img src="http://www.example.gov.cn/jcxw/202412/W02.jpg" alt="现场"></p>
            <p>第二段</p>
            <p>第三段</p>
            <table><tbody><tr><td colspan="2">甲</td>
            <td></td></tr></tbody></table>
            <p>坏<a href="http://www.example.gov.cn/a.html">好</a></p>

            """,
            page.Article.BodyHtml);
        Assert.Equal([new LegacyLink("检察长信箱", "http://www.example.gov.cn/jczxx/")], page.SiteFacts.ServiceLinks);
        Assert.Equal(("某人民检察院", "某街", "137400"), (page.SiteFacts.Footer.Organizer, page.SiteFacts.Footer.Address, page.SiteFacts.Footer.Postcode));
    }

    [Fact]
    public void Read_UnknownMarkup_FallsBackToTheReadableText()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>第{i}段,检察机关依法能动履职,全面提升法律监督质效,扎实做好公益诉讼检察工作,为经济社会高质量发展提供有力的司法保障,切实维护人民群众的合法权益。</p>"));
        var page = LegacyHtmlPageReader.Read(
            $"<html><head><title>标题</title></head><body><div><div>当前位置:首页&gt;&gt;公益诉讼</div><div>公益诉讼大会召开</div><div>时间:2022-08-26 作者: 新闻来源:</div><div id='x9'>{paragraphs}</div></div></body></html>",
            _address,
            new LegacyPageSelectors { Title = [".none"], Body = [".none"] });

        Assert.Empty(page.Missing);
        Assert.Equal("公益诉讼大会召开", page.Article!.Title);
        Assert.Contains("<p>第1段,", page.Article.BodyHtml, StringComparison.Ordinal);
        Assert.Contains("<p>第8段,", page.Article.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PageWithoutArticle_SaysWhatIsMissing()
    {
        var page = LegacyHtmlPageReader.Read("<html><body><ul><li><a href='/'>首页</a></li></ul></body></html>", _address, new LegacyPageSelectors());

        Assert.Null(page.Article);
        Assert.Equal([LegacyPagePart.Title, LegacyPagePart.Date, LegacyPagePart.Body], page.Missing);
    }
}
