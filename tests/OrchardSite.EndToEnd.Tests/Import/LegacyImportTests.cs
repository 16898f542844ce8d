using System.Text.Json.Nodes;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Import;

/// <summary>Saved pages of the present site, taken over by recipe.</summary>
public sealed class LegacyImportTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task LegacyPages_OldAddressTwiceAndBrokenPages_KeepsTheAddressUpdatesAndReportsTheRest()
    {
        Write("first.html", Page("旧标题", "检察新闻", "2024-12-13"));
        Write("second.html", Page("新标题", "检察新闻", "2024-12-13"));
        Write("no-date.html", Page("没有日期的页面", "检察新闻", string.Empty));
        Write("no-column.html", Page("栏目不存在的页面", "没有这个栏目", "2024-12-13"));
        const string Address = "/jcxw/202412/t20241213_6761647.shtml";
        _seeds.WriteRecipe(new JsonObject
        {
            ["name"] = "LegacyPages",
            ["Pages"] = new JsonArray(Entry("first.html", Address), Entry("second.html", Address), Entry("no-date.html", null), Entry("no-column.html", null)),
        });

        await using var site = await _seeds.StartAsync();

        using var visitor = new SiteClient(site.Address);
        var column = await visitor.ReadAsync("jcxw/");
        var link = Assert.Single(column.QuerySelectorAll(".news-list a"));
        Assert.Equal(("新标题", Address), (link.TextContent.Trim(), link.GetAttribute("href")));
        var page = await visitor.ReadAsync(Address.TrimStart('/'));
        Assert.Equal("新标题", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("no-date.html", site.Output, StringComparison.Ordinal);
        Assert.Contains("Date not found", site.Output, StringComparison.Ordinal);
        Assert.Contains("没有这个栏目", site.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _seeds.Dispose();

    private static JsonObject Entry(string file, string? address) => new() { ["File"] = $"../legacy/{file}", ["Address"] = address };

    private static string Page(string title, string column, string date) =>
        $"<html><body><p>当前位置:<a href=\"/\">首页</a>&gt;&gt;<a>{column}</a></p><h1>{title}</h1><p>时间:{date} 作者: 新闻来源:</p><div class=\"TRS_Editor\"><p>{title}的正文。</p></div></body></html>";

    private void Write(string file, string html) => File.WriteAllText(Path.Combine(_seeds.Seeds, "legacy", file), html);
}
