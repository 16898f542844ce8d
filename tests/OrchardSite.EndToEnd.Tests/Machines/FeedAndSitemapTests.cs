using System.Net;
using System.Xml.Linq;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Machines;

/// <summary>Feeds, sitemaps and robots.txt of each site name its own pages.</summary>
[Collection(ClusterCollection.Name)]
public sealed class FeedAndSitemapTests(Cluster cluster)
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("/rss.xml")]
    [InlineData("/gyss/rss.xml")]
    [InlineData("/wlht/jcxw/rss.xml")]
    public async Task Rss_OfAColumnOrTheSite_IsWhatReadersExpect(string path)
    {
        using var visitor = cluster.Anonymous();
        using var answer = await visitor.GetAbsoluteAsync(path);

        var channel = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Element("channel")!;

        Assert.Equal("application/rss+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.All(new[] { "title", "link", "description", "lastBuildDate" }, name => Assert.NotEmpty(channel.Element(name)!.Value));
        Assert.All(channel.Elements("item"), item => Assert.StartsWith(cluster.Site.Address.ToString(), item.Element("link")!.Value, StringComparison.Ordinal));
        Assert.All(channel.Elements("item"), item => Assert.EndsWith("+0800", item.Element("pubDate")!.Value, StringComparison.Ordinal));
        Assert.Equal(new Uri(cluster.Site.Address, path).ToString(), channel.Element(_atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public async Task Atom_AskedForAgain_IsNotSentAgain()
    {
        using var visitor = cluster.Anonymous();
        using var first = await visitor.GetAbsoluteAsync("/gyss/atom.xml");
        var feed = XDocument.Parse(await first.Content.ReadAsStringAsync()).Root!;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/gyss/atom.xml");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.All(feed.Elements(_atom + "entry"), entry => Assert.All(new[] { "id", "title", "updated" }, name => Assert.NotEmpty(entry.Element(_atom + name)!.Value)));
        Assert.NotEmpty(feed.Elements(_atom + "entry"));
    }

    [Theory]
    [InlineData("", "gyss/")]
    [InlineData("wlht/", "jcxw/")]
    public async Task Sitemap_OfATenant_NamesItsOwnPagesAndAllOfThemOpen(string prefix, string column)
    {
        using var visitor = cluster.Anonymous();
        using var answer = await visitor.GetAbsoluteAsync($"/{prefix}sitemap.xml");

        var pages = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements(_sitemap + "url").Select(url => url.Element(_sitemap + "loc")!.Value).ToList();

        var root = new Uri(cluster.Site.Address, $"/{prefix}").ToString();
        Assert.All(pages, page => Assert.StartsWith(root, page, StringComparison.Ordinal));
        Assert.Contains(root, pages);
        Assert.Contains(root + column, pages);
        Assert.Contains(pages, page => page.EndsWith(".shtml", StringComparison.Ordinal));
        Assert.Equal(pages.Count, pages.Distinct().Count());
        foreach (var page in pages.Take(40))
        {
            using var opened = await visitor.GetAbsoluteAsync(new Uri(page).PathAndQuery);
            Assert.True(opened.StatusCode == HttpStatusCode.OK, $"{page}: {opened.StatusCode}");
        }
    }

    [Fact]
    public async Task Robots_OfTheHost_ClosesAllSitesAdminsAndNamesTheirSitemaps()
    {
        using var visitor = cluster.Anonymous();
        using var answer = await visitor.GetAbsoluteAsync("/robots.txt");

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');

        Assert.All(Tenants.All, tenant =>
        {
            Assert.Contains($"Disallow: {Tenants.PathOf(tenant, "Admin")}", lines);
            Assert.Contains($"Disallow: {Tenants.PathOf(tenant, "Login")}", lines);
            Assert.Contains($"Sitemap: {new Uri(cluster.Site.Address, Tenants.PathOf(tenant, "sitemap.xml"))}", lines);
        });
    }

    [Fact]
    public async Task SiteMapPage_LeadsToEveryColumn()
    {
        using var visitor = cluster.Anonymous();
        var page = await visitor.ReadAsync("wlht/sitemap");
        var feed = await visitor.GetAbsoluteAsync("/wlht/sitemap.xml");
        var columns = XDocument.Parse(await feed.Content.ReadAsStringAsync()).Descendants(_sitemap + "loc")
            .Select(location => new Uri(location.Value).AbsolutePath)
            .Where(path => path.Count(letter => letter == '/') == 3 && path.EndsWith('/'));

        var links = page.QuerySelectorAll(".site-map a").Select(link => link.GetAttribute("href"));

        Assert.Empty(columns.Except(links));
    }
}
