using System.Text.RegularExpressions;
using Procuratorate.Import.Models;
using Procuratorate.Import.Services;

namespace OrchardSite.Modules.Tests.Import;

public sealed class LegacyTextPageReaderTests
{
    private static readonly string _dump = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "legacy", "branch-article.txt"));

    [Fact]
    public void Read_BranchArticle_FindsItsFacts()
    {
        var article = LegacyTextPageReader.Read(_dump).Article;

        Assert.NotNull(article);
        Assert.Equal("笃行不怠担使命,“益”路扬帆启新程——兴安盟检察分院召开全盟检察机关公益诉讼大会", article.Title);
        Assert.Equal("公益诉讼", article.ColumnName);
        Assert.Equal(new DateTime(2022, 8, 26), article.Date);
        Assert.Null(article.Author);
        Assert.Null(article.Source);
    }

    [Fact]
    public void Read_BranchArticle_KeepsEveryParagraphAndNothingElse()
    {
        var lines = _dump.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToList();
        var expected = lines
            .Skip(lines.FindIndex(line => line.StartsWith("时间:", StringComparison.Ordinal)) + 1)
            .TakeWhile(line => line != "服务互动")
            .Where(line => line.Length > 0)
            .ToArray();

        var paragraphs = Paragraphs(LegacyTextPageReader.Read(_dump).Article!.BodyHtml);

        Assert.Equal(22, expected.Length);
        Assert.Equal(expected, paragraphs);
        Assert.Contains("一是强化政治引领,始终做到围绕中心、服务大局。", paragraphs);
    }

    [Fact]
    public void Read_BranchArticle_TakesTheSitesFacts()
    {
        var facts = LegacyTextPageReader.Read(_dump).SiteFacts;

        Assert.Equal(
            ["代表委员联络平台", "案件信息公开", "法律法规库", "指导性案例", "申诉接访", "检察长信箱", "大众留言板"],
            facts.ServiceLinks.Select(link => link.Text));
        Assert.Empty(facts.FriendLinks);
        Assert.Equal(["微博二维码", "微信二维码", "今日头条二维码", "抖音二维码"], facts.QrCaptions);
        Assert.Equal(
            new LegacyFooter(
                "内蒙古自治区人民检察院兴安盟分院",
                "内蒙古乌兰浩特市新桥东街",
                "137400",
                "正义网",
                "京ICP备10217144号-1安盟分院",
                "本网网页设计、图标、内容未经协议授权禁止转载、摘编或建立镜像,禁止作为任何商业用途的使用。"),
            facts.Footer);
    }

    [Theory]
    [InlineData("当前位置:首页>>公益诉讼\n时间:2022-08-26 作者: 来源:\n正文一段", LegacyPagePart.Title)]
    [InlineData("当前位置:首页>>公益诉讼\n标题\n时间: 作者: 来源:\n正文一段", LegacyPagePart.Date)]
    [InlineData("当前位置:首页>>公益诉讼\n标题\n时间:2022-13-26 作者: 来源:\n正文一段", LegacyPagePart.Date)]
    [InlineData("当前位置:首页>>公益诉讼\n标题\n时间:2022-08-26 作者: 来源:\n\n服务互动\n检察长信箱", LegacyPagePart.Body)]
    public void Read_PageThatLacksAPart_SaysWhichAndGivesNoArticle(string text, LegacyPagePart missing)
    {
        var page = LegacyTextPageReader.Read(text);

        Assert.Null(page.Article);
        Assert.Equal([missing], page.Missing);
    }

    [Fact]
    public void Read_AuthorAndSourceGiven_ReadsThem()
    {
        var article = LegacyTextPageReader.Read("您的当前位置:首页>>检察新闻>>正文\n标题\n发布时间:2024-12-13 09:05  作者:张三 李四  新闻来源:检察日报  【字号:大 中 小】\n  正文").Article;

        Assert.Equal(("检察新闻", new DateTime(2024, 12, 13, 9, 5, 0), "张三 李四", "检察日报"), (article!.ColumnName, article.Date, article.Author, article.Source));
    }

    [Fact]
    public void Read_MarkupInText_IsShownNotRun() =>
        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", LegacyTextPageReader.Read("标题\n时间:2024-12-13 作者:\n<script>alert(1)</script>").Article!.BodyHtml);

    private static string[] Paragraphs(string html) =>
        [.. Regex.Matches(html, "<p>(.*?)</p>").Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))];
}
