namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>A page asks the store a few times, however many items it shows and however many there are.</summary>
[Collection(NewsSiteCollection.Name)]
public sealed class StatementCountTests(NewsSite site)
{
    [Fact]
    public async Task ColumnPage_FullOfItems_AsksAsOftenAsOneWithAFew()
    {
        using var visitor = site.Anonymous();
        var log = new StatementLog(site.Site);
        var full = await visitor.ReadAsync("xsjc/?pagenum=2");
        var last = await visitor.ReadAsync("xsjc/?pagenum=3");
        Assert.True(full.QuerySelectorAll(".news-list li").Length > last.QuerySelectorAll(".news-list li").Length);

        var count = await log.CountAsync(visitor, "xsjc/?pagenum=2");

        Assert.Equal(count, await log.CountAsync(visitor, "xsjc/?pagenum=3"));
        Assert.InRange(count, 1, 10);
    }

    [Fact]
    public async Task Article_AmongManyOrFew_AsksAsOften()
    {
        using var visitor = site.Anonymous();
        var log = new StatementLog(site.Site);

        var amongMany = await log.CountAsync(visitor, await FirstArticleAsync("xsjc/?pagenum=2"));
        var amongFew = await log.CountAsync(visitor, await FirstArticleAsync("tpxw/"));

        Assert.InRange(amongMany, 1, 15);
        Assert.InRange(amongFew, 1, 15);

        async Task<string> FirstArticleAsync(string column) =>
            (await visitor.ReadAsync(column)).QuerySelector("main a[href$='.shtml']")!.GetAttribute("href")!.TrimStart('/');
    }

    [Fact]
    public async Task HomePage_WithAllItsWidgets_AsksABoundedNumberOfTimes()
    {
        using var visitor = site.Anonymous();

        Assert.InRange(await new StatementLog(site.Site).CountAsync(visitor, string.Empty), 1, 40);
    }
}
