using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>Every layout of a column, and columns within columns.</summary>
[Collection(NewsSiteCollection.Name)]
public sealed class ColumnPageTests(NewsSite site)
{
    [Fact]
    public async Task ParentColumn_ShowsItsChildrensNewestAndNoEmptyBlock()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("sdjc/");

        var block = Assert.Single(page.QuerySelectorAll(".column-content .column-block"), element => Text(element, "h2") == "刑事检察");
        Assert.Equal("/xsjc/", block.QuerySelector(".more")!.GetAttribute("href"));
        Assert.InRange(block.QuerySelectorAll("li").Length, 1, 6);
        Assert.DoesNotContain(page.QuerySelectorAll(".column-block h2"), heading => heading.TextContent.Trim() == "空栏目");
    }

    [Fact]
    public async Task SubColumn_IsReachedFromNavigationBreadcrumbAndSideMenu()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("xsjc/");

        Assert.Contains(page.QuerySelectorAll(".site-navigation li li a"), link => link.GetAttribute("href") == "/xsjc/");
        Assert.Equal(["/", "/sdjc/"], Links(page, ".breadcrumb-line a"));
        Assert.Equal(["/sdjc/", "/xsjc/"], Links(page, ".column-side-menu a").Take(2));
        Assert.DoesNotContain("/kblm/", Links(page, ".column-side-menu a"));
        Assert.Equal("刑事检察", Text(page, ".column-side-menu [aria-current=page]"));
    }

    [Fact]
    public async Task PicturesColumn_ShowsCoversWithTheirTitles()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("tpxw/");

        Assert.Equal(3, page.QuerySelectorAll(".picture-list li img").Length);
        Assert.Equal(["图片 103", "图片 102", "图片 101"], page.QuerySelectorAll(".picture-list .news-title").Select(title => title.TextContent.Trim()));
    }

    [Fact]
    public async Task PageColumn_ShowsItsPageAtItsOwnAddress()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("lxwm/");

        Assert.Equal("联系我们", Text(page, "h1"));
        Assert.Equal("联系方式的正文。", Text(page, ".page-text"));
        Assert.Equal(["/jggk/", "/lxwm/"], Links(page, ".column-side-menu a"));
    }

    [Fact]
    public async Task Page_WithoutAColumn_StandsAtAnAddressOfItsOwn()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("page_903.shtml");

        Assert.Equal("网站声明", Text(page, "h1"));
        Assert.Equal("网站声明的正文。", Text(page, ".page-text"));
    }

    [Fact]
    public async Task EmptyColumn_SaysSo()
    {
        using var visitor = site.Anonymous();

        var page = await visitor.ReadAsync("kblm/");

        Assert.Equal("本栏目暂无内容。", Text(page, ".news-empty"));
    }

    private static string[] Links(IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    private static string Text(IParentNode node, string selector) => node.QuerySelector(selector)!.TextContent.Trim();
}
