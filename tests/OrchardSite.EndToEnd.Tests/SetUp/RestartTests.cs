using OrchardSite.EndToEnd.Tests.Crawl;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>Starts with data folders of their own.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    [Fact]
    public async Task Production_SetsUpStructureAndNoSample()
    {
        await using var site = await SiteProcess.StartAsync(_folder, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" });

        foreach (var tenant in Tenants.All)
        {
            using var visitor = new SiteClient(site.Address, Tenants.PrefixOf(tenant));
            var home = await visitor.ReadAsync(string.Empty);
            Assert.Contains(Tenants.NameOf(tenant), home.Body!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(home.QuerySelectorAll(".column-navigation a"));
            Assert.All(home.QuerySelectorAll("main .widget, main .column-block"), block => Assert.NotEmpty(block.QuerySelectorAll("a, p, img")));
        }

        using var crawler = new SiteCrawler(site.Address);
        var pages = await crawler.CrawlAsync(Tenants.All.Select(tenant => Tenants.PathOf(tenant)));
        Assert.All(pages, page => Assert.Equal(200, page.Status));
        Assert.DoesNotContain(pages, page => page.Html?.Contains("news-empty", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(pages, page => page.Html?.Contains("示例", StringComparison.Ordinal) == true || page.Address.Contains("/samples/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SecondStart_SetsNothingUpAgain()
    {
        string passwords;
        await using (var first = await SiteProcess.StartAsync(_folder))
        {
            passwords = await File.ReadAllTextAsync(Path.Combine(_folder, "first-passwords.txt"));
            Assert.Contains("[7/7]", first.Output, StringComparison.Ordinal);
        }

        await using var second = await SiteProcess.StartAsync(_folder);

        Assert.DoesNotContain("/7]", second.Output, StringComparison.Ordinal);
        Assert.Equal(passwords, await File.ReadAllTextAsync(Path.Combine(_folder, "first-passwords.txt")));
        using var visitor = new SiteClient(second.Address);
        Assert.Contains("兴安盟分院", (await visitor.ReadAsync(string.Empty)).Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
