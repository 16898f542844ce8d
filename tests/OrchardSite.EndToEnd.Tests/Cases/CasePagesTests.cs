using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Cases;

/// <summary>Cases as visitors find, narrow down and read them, and as an editor writes one.</summary>
[Collection(ClusterCollection.Name)]
public sealed class CasePagesTests(CaseSite cases, Browser browser) : IClassFixture<CaseSite>
{
    [Fact]
    public async Task List_OfAColumn_ShowsPagesOfTwentyTheNewestFirstWithACountBesideEachChoice()
    {
        using var visitor = cases.Visitor();

        var first = await visitor.ReadAsync("dxal/");
        var second = await visitor.ReadAsync("dxal/?pagenum=2");

        Assert.Equal(Enumerable.Range(5, 20).Reverse().Select(number => $"第 {number} 案"), Titles(first));
        Assert.Equal(["第 4 案", "第 3 案", "第 2 案", "第 1 案"], Titles(second));
        Assert.Equal(["全部 24", "刑事 5", "民事 5", "行政 5", "公益诉讼 4", "未成年人 5"], Choices(first, "category"));
        Assert.Equal(["全部 24", "第二批典型案例 17", "第一批典型案例 6"], Choices(first, "batch"));
        Assert.Equal(["全部 24", "2026年 18", "2025年 6"], Choices(first, "year"));
    }

    [Fact]
    public async Task Filters_Together_NarrowTheListAndCountWithinOneAnother()
    {
        using var visitor = cases.Visitor();
        var all = await visitor.ReadAsync("dxal/");

        var oneFilter = await visitor.ReadAsync(Link(all, "year", "2025年"));
        var two = await visitor.ReadAsync(Link(oneFilter, "organ", "突泉县人民检察院"));

        Assert.Equal(["第 6 案", "第 4 案", "第 2 案"], Titles(two));
        Assert.Equal(["全部 3", "刑事 1", "民事 1", "未成年人 1"], Choices(two, "category"));
        Assert.Equal(["全部 12", "2026年 9", "2025年 3"], Choices(two, "year"));
        Assert.Equal("nofollow", Choice(oneFilter, "organ", "突泉县人民检察院").GetAttribute("rel"));
        Assert.Contains("noindex", two.QuerySelector("meta[name=robots]")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.Equal("/dxal/", two.QuerySelector(".case-count a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("category=%3Cscript%3E&level=x&batch=-1&year=9999999999")]
    [InlineData("organ=%27%20OR%201%3D1%20--&pagenum=-7")]
    [InlineData("category=criminal&category=civil&pagenum=99999999999999999999")]
    [InlineData("organ=%00&%F0%9F%98%80=%F0%9F%98%80")]
    [InlineData("pagenum=2147483647&year=2026&category=CIVIL")]
    public async Task List_AskedForStrangeThings_AnswersWithAPageThatSaysNothingOfThem(string query)
    {
        using var visitor = cases.Visitor();

        var page = await visitor.ReadAsync($"dxal/?{query}");

        Assert.Equal("典型案例", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.True(page.QuerySelectorAll(".case-title, .news-empty").Length > 0);
        Assert.DoesNotContain(page.QuerySelectorAll(".case-filters script, .case-count script"), _ => true);
        Assert.Single(page.QuerySelectorAll("link[rel=canonical]"));
    }

    [Fact]
    public async Task Filters_ThatNoCasePasses_SayHowToGetOut()
    {
        using var visitor = cases.Visitor();

        var page = await visitor.ReadAsync("dxal/?level=guiding&year=2025");

        Assert.NotNull(page.QuerySelector(".news-empty"));
        Assert.Equal("/dxal/", page.QuerySelector(".case-count a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Case_OnItsPage_HasItsSectionsInOrderAndNoneThatIsEmpty()
    {
        using var visitor = cases.Visitor();

        var typical = await visitor.ReadAsync(CaseSite.PathOf(3));
        var guiding = await visitor.ReadAsync(CaseSite.PathOf(24));

        Assert.Equal(["关键词", "基本案情", "检察机关履职过程", "典型意义", "相关规定"], Headings(typical));
        Assert.Equal(["关键词", "要旨", "基本案情", "检察机关履职过程", "指导意义", "相关规定"], Headings(guiding));
        Assert.All(guiding.QuerySelectorAll(".case-index a"), link => Assert.NotNull(guiding.GetElementById(link.GetAttribute("href")![1..])));
        Assert.DoesNotContain(guiding.QuerySelectorAll(".case-body script"), _ => true);
        Assert.NotNull(typical.QuerySelector("button[data-print]"));
        Assert.Equal("第 4 案", typical.QuerySelector("a[rel=prev]")!.TextContent.Trim());
        Assert.Equal("第 2 案", typical.QuerySelector("a[rel=next]")!.TextContent.Trim());
        Assert.Equal("/cases/batches/1", typical.QuerySelector(".case-facts a")!.GetAttribute("href"));
        Assert.Null(guiding.QuerySelector(".news-neighbours"));
    }

    [Fact]
    public async Task Batch_OnItsPage_HasItsCasesInTheirPlaces()
    {
        using var visitor = cases.Visitor();

        var batches = await visitor.ReadAsync("cases/batches");
        var batch = await visitor.ReadAsync("cases/batches/1");
        using var none = await visitor.GetAsync("cases/batches/3");
        using var nonsense = await visitor.GetAsync("cases/batches/guiding-x%00");

        Assert.Equal(["第二批典型案例", "第一批典型案例"], batches.QuerySelectorAll(".case-batches a").Select(link => link.TextContent.Trim()));
        Assert.Equal("第一批典型案例", batch.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["案例一第 6 案", "案例二第 5 案", "案例三第 4 案", "案例四第 3 案", "案例五第 2 案", "案例六第 1 案"], Titles(batch));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.True(nonsense.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("dxal/", 390)]
    [InlineData("dxal/?year=2025&category=civil", 1280)]
    [InlineData("dxal/202603/t20260324_5024.shtml", 390)]
    [InlineData("dxal/202603/t20260324_5024.shtml", 1280)]
    [InlineData("cases/batches/1", 390)]
    public async Task Page_AtThisWidth_FitsAndIsAccessible(string path, int width)
    {
        await using var context = await browser.OpenAsync(cases.Site.Address, width);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/{path}");

        await page.AssertFitAsync();
    }

    [Fact]
    public async Task Editor_WritesACase_IsToldWhatIsWrongKeepsWhatHeTypedAndPublishesItInANewBatch()
    {
        using var editor = await cases.EditorAsync();
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/TypicalCase/Create"), "Organ");
        var typed = new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "某镇政府怠于履职案",
            ["CasePart.Level"] = "Typical",
            ["CasePart.Category"] = "Wrong",
            ["CasePart.Organ"] = "突泉县人民检察院",
            ["CasePart.DecidedOn"] = "2099-01-01",
            ["CasePart.Batch"] = "new",
            ["CasePart.NewBatchNumber"] = "1234",
            ["CasePart.BasicFacts.Html"] = "<p>已经写好的案情</p>",
            [ColumnChoice(form)] = "true",
            ["submit.Publish"] = "submit.Publish",
        };

        using var refused = await editor.SubmitAsync(form, typed);
        var page = SiteClient.Parse(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("“类别”填写的“Wrong”不在可选范围内", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“办结日期”填写的是 2099-01-01", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("“新批次的序号”填写的是“1234”", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("突泉县人民检察院", ((IHtmlInputElement)page.QuerySelector("[name='CasePart.Organ']")!).Value);
        Assert.Equal("1234", ((IHtmlInputElement)page.QuerySelector("[name='CasePart.NewBatchNumber']")!).Value);
        Assert.Contains("已经写好的案情", ((IHtmlTextAreaElement)page.QuerySelector("[name='CasePart.BasicFacts.Html']")!).Value, StringComparison.Ordinal);

        (typed["CasePart.Category"], typed["CasePart.DecidedOn"], typed["CasePart.NewBatchNumber"]) = ("Administrative", "2026-01-05", "3");
        using var saved = await editor.SubmitAsync(SiteClient.FormWith(page, "Organ"), typed);

        Assert.True(saved.StatusCode == HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        using var visitor = cases.VisitorOfEdited();
        var batch = await visitor.ReadAsync("cases/batches/3");
        Assert.Equal("第三批典型案例", batch.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["某镇政府怠于履职案"], Titles(batch));
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/TypicalCase");
        Assert.Contains("第三批典型案例", list.Body!.TextContent, StringComparison.Ordinal);
    }

    private string ColumnChoice(IHtmlFormElement form) => form.Elements.OfType<IHtmlInputElement>()
        .First(input => input.Value == cases.ColumnId).Name!
        .Replace("ContentItemId", "Selected", StringComparison.Ordinal);

    private static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".case-list .case-title").Select(link => link.TextContent.Trim())];

    private static string[] Headings(IHtmlDocument page) => [.. page.QuerySelectorAll(".case-section h2").Select(heading => heading.TextContent.Trim())];

    private static string[] Choices(IHtmlDocument page, string facet) => [.. Links(page, facet).Select(link => link.TextContent.Trim())];

    private static IElement Choice(IHtmlDocument page, string facet, string label) => Links(page, facet).First(link => link.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));

    private static string Link(IHtmlDocument page, string facet, string label) => Choice(page, facet, label).GetAttribute("href")!.TrimStart('/');

    private static IEnumerable<IElement> Links(IHtmlDocument page, string facet) => page.QuerySelectorAll($".case-filter[aria-labelledby=case-filter-{facet}] .case-choices a");
}
