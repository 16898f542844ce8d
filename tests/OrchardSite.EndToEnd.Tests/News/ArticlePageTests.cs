using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>An article with all that it can have, and what becomes of its address.</summary>
[Collection(NewsSiteCollection.Name)]
public sealed class ArticlePageTests(NewsSite site)
{
    private const string Full = "xsjc/202601/t20260101_5900.shtml";

    [Fact]
    public async Task Article_ShowsItsSourcePicturesAndFilesWithTypeAndSize()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync(Full);

        Assert.Equal("2026-01-01 09:30", Text(page, ".news-meta time"));
        Assert.Equal("https://www.spp.gov.cn/a", page.QuerySelector(".news-meta a")!.GetAttribute("href"));
        Assert.Equal("责任编辑:张三", Text(page, ".editor"));
        Assert.Equal("现场照片", Text(page, ".news-gallery li"));
        Assert.Equal("申请表 (PDF, 1.2 MB)", Text(page, ".news-attachments li"));
    }

    [Fact]
    public async Task Article_SharesItsWholeAddressAsQrCode()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync(Full);

        Assert.EndsWith($":{site.Site.Address.Port}/{Full}", Text(page, ".news-address"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("details.news-share svg path"));
    }

    [Fact]
    public async Task RelatedNews_AreThoseWithItsKeywordsThenThoseOfItsColumnAndNeverItself()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync(Full);

        var titles = page.QuerySelectorAll(".news-related a").Select(link => link.TextContent.Trim()).ToArray();
        Assert.Equal(6, titles.Length);
        Assert.Equal("刑事 3", titles[0]);
        Assert.DoesNotContain("完整的一篇", titles);
    }

    [Fact]
    public async Task PublishedArticle_WhoseColumnAndDateAreEdited_KeepsItsAddress()
    {
        using var admin = await site.AdministratorAsync();
        var editor = $"Admin/Contents/ContentItems/{NewsSite.Id("xinwen0010")}/Edit";
        var form = SiteClient.FormWith(await admin.ReadAsync(editor), "Title");

        using var saved = await admin.SubmitAsync(form, new Dictionary<string, string>
        {
            ["NewsPart.Date"] = "2025-05-05T10:00",
            [ColumnBox(form, "xsjc")] = "false",
            [ColumnBox(form, "gyss")] = "true",
            ["submit.Publish"] = "submit.Publish",
        });

        using var visitor = site.Anonymous();
        var page = await visitor.ReadAsync("xsjc/202601/t20260111_5010.shtml");
        Assert.Equal("2025-05-05 10:00", Text(page, ".news-meta time"));
        Assert.Contains("公益诉讼", Text(page, ".breadcrumb-line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_WithASourceThatIsNoWebAddress_SaysSoAndKeepsWhatWasTyped()
    {
        using var admin = await site.AdministratorAsync();
        var form = SiteClient.FormWith(await admin.ReadAsync($"Admin/Contents/ContentItems/{NewsSite.Id("xinwen0011")}/Edit"), "Title");

        using var answer = await admin.SubmitAsync(form, new Dictionary<string, string> { ["NewsPart.SourceUrl"] = "ftp://example.cn/a", ["submit.Publish"] = "submit.Publish" });

        var html = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("网址应以 http:// 或 https:// 开头", html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ftp://example.cn/a", html.QuerySelector("input[name='NewsPart.SourceUrl']")!.GetAttribute("value"));
    }

    private static string ColumnBox(IHtmlFormElement form, string code)
    {
        var entry = form.QuerySelectorAll("input[name*='TermEntries'][name$='ContentItemId']").OfType<IHtmlInputElement>().Single(input => input.Value == NewsSite.Id(code));
        return entry.Name!.Replace("ContentItemId", "Selected", StringComparison.Ordinal);
    }

    private static string Text(IHtmlDocument page, string selector) =>
        string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
