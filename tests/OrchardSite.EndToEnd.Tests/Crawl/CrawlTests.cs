using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Crawl;

/// <summary>Every public page of all seven sites: links lead somewhere, the HTML is valid, and each page has one address.</summary>
[Collection(ClusterCollection.Name)]
public sealed class CrawlTests(Cluster cluster)
{
    private const int Shown = 40;

    [Fact]
    public async Task EveryPage_OfAllSites_LeadsSomewhereIsValidAndHasOneAddress()
    {
        using var crawler = new SiteCrawler(cluster.Site.Address);
        var pages = await crawler.CrawlAsync(Tenants.All.Select(tenant => Tenants.PathOf(tenant)));

        Assert.All(Tenants.All, tenant => Assert.Contains(pages, page => page.Address.StartsWith(Tenants.PathOf(tenant), StringComparison.Ordinal) && page.Html is not null));
        AssertNone(pages.Where(page => page.Status != 200).Select(page => $"{page.Status} {page.Address} (a link of {page.From})"));
        AssertNone(pages.Where(page => page is { Html: not null, Status: 200, IsHidden: false }).SelectMany(Canonicals));
        AssertNone(await HtmlChecker.CheckAsync([.. pages.Where(page => page.Address == page.FinalAddress)]));

        IEnumerable<string> Canonicals(CrawledPage page)
        {
            if (page.Canonicals is not [var canonical])
            {
                yield return $"{page.Address} names {page.Canonicals.Count} canonical addresses: {string.Join(' ', page.Canonicals)}";
            }
            else if (pages.FirstOrDefault(other => new Uri(cluster.Site.Address, other.Address).AbsoluteUri == canonical) is { } named && named.Canonicals is [var next] && next != canonical)
            {
                yield return $"{page.Address} names {canonical}, which names {next}";
            }
        }
    }

    private static void AssertNone(IEnumerable<string> problems)
    {
        var found = problems.ToArray();
        Assert.True(found.Length == 0, $"{found.Length} problems:\n{string.Join('\n', found.Take(Shown))}");
    }
}
