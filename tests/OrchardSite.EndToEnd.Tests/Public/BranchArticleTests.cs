using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>The branch's own article stands on its page as it does on its present site.</summary>
[Collection(ClusterCollection.Name)]
public sealed class BranchArticleTests(Cluster cluster)
{
    private const string Title = "笃行不怠担使命,“益”路扬帆启新程——兴安盟检察分院召开全盟检察机关公益诉讼大会";

    [Fact]
    public async Task Article_IsListedInItsColumn_AtAnAddressInTheLegacyForm()
    {
        using var visitor = cluster.Anonymous();
        var column = await visitor.ReadAsync("gyss/");

        var link = column.QuerySelectorAll(".news-list a").Single(element => element.TextContent.Trim() == Title);

        Assert.Matches(@"^/gyss/202208/t20220826_\d+\.shtml$", link.GetAttribute("href")!);
    }

    [Fact]
    public async Task Article_Text_IsTheSeedsParagraphByParagraph()
    {
        using var visitor = cluster.Anonymous();
        var page = await OpenArticleAsync(visitor);

        var paragraphs = page.QuerySelectorAll(".news-body p").Select(element => element.TextContent.Trim());

        Assert.Equal(SeedParagraphs(), paragraphs);
    }

    [Fact]
    public async Task Article_Frame_IsThatOfTheBranchsPage()
    {
        using var visitor = cluster.Anonymous();
        var page = await OpenArticleAsync(visitor);

        Assert.Equal(Title, Text(page, "h1"));
        Assert.Equal("当前位置:首页>>公益诉讼", Compact(Text(page, ".breadcrumb-line")));
        Assert.Contains("时间:2022-08-26", Compact(Text(page, ".news-meta")), StringComparison.Ordinal);
        Assert.Contains("作者:", Compact(Text(page, ".news-meta")), StringComparison.Ordinal);
        Assert.Contains("新闻来源:", Compact(Text(page, ".news-meta")), StringComparison.Ordinal);
        Assert.Contains("【字号:大中小】", Compact(Text(page, ".news-meta")), StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}年\d{1,2}月\d{1,2}日 星期[一二三四五六日]$", Text(page, ".today"));
        Assert.Equal(
            ["代表委员联络平台", "案件信息公开", "法律法规库", "指导性案例", "申诉接访", "检察长信箱", "大众留言板"],
            page.QuerySelectorAll(".service-links .link-text").Select(text => text.TextContent.Trim()));
        Assert.Equal(
            ["微博二维码", "微信二维码", "今日头条二维码", "抖音二维码"],
            page.QuerySelectorAll(".qr-codes .link-text").Select(text => text.TextContent.Trim()));
        Assert.Equal(4, page.QuerySelectorAll(".qr-codes svg path, .qr-codes svg rect").Select(shape => shape.Closest("svg")).Distinct().Count());
        var footer = Compact(Text(page, ".site-footer"));
        Assert.Contains("版权所有:内蒙古自治区人民检察院兴安盟分院", footer, StringComparison.Ordinal);
        Assert.Contains("地址:内蒙古乌兰浩特市新桥东街", footer, StringComparison.Ordinal);
        Assert.Contains("邮编:137400", footer, StringComparison.Ordinal);
        Assert.Contains("技术支持:正义网", footer, StringComparison.Ordinal);
        Assert.Contains("京ICP备10217144号-1安盟分院", footer, StringComparison.Ordinal);
        Assert.Contains("禁止作为任何商业用途的使用", footer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_ShowsTheNewestOfEachColumn()
    {
        using var visitor = cluster.Anonymous();
        var home = await visitor.ReadAsync(string.Empty);

        var block = home.QuerySelectorAll(".tab-panel, .column-block").Single(element => element.QuerySelector("h2, h3")!.TextContent.Trim() == "公益诉讼");
        Assert.Contains(block.QuerySelectorAll("a"), link => link.TextContent.Trim() == Title);
    }

    [Fact]
    public async Task UnknownAddress_IsNotFound()
    {
        using var visitor = cluster.Anonymous();
        using var response = await visitor.GetAsync("gyss/202208/t20220826_1.shtml");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<IDocument> OpenArticleAsync(SiteClient visitor)
    {
        var column = await visitor.ReadAsync("gyss/");
        var link = column.QuerySelectorAll(".news-list a").Single(element => element.TextContent.Trim() == Title);
        return await visitor.ReadAsync(link.GetAttribute("href")!.TrimStart('/'));
    }

    private static IEnumerable<string> SeedParagraphs()
    {
        var lines = File.ReadLines(Repository.PathOf("seeds/legacy/branch-article.txt")).Select(line => line.Trim()).ToList();
        return lines
            .Skip(lines.FindIndex(line => line.StartsWith("时间:", StringComparison.Ordinal)) + 1)
            .TakeWhile(line => line != "服务互动")
            .Where(line => line.Length > 0);
    }

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)!.TextContent.Trim();

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
