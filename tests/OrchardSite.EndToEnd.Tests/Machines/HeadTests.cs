using System.Text.Json.Nodes;
using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Machines;

/// <summary>What machines read in the head of a page.</summary>
[Collection(ClusterCollection.Name)]
public sealed class HeadTests(Cluster cluster)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?utm_source=weixin", "")]
    [InlineData("wlht/jcxw/?utm_source=weixin&pagenum=1", "wlht/jcxw/")]
    [InlineData("wlht/jcxw/?pagenum=9999", "wlht/jcxw/?pagenum=")]
    [InlineData("gyss/", "gyss/")]
    public async Task Page_WithWhateverQuery_NamesOneCanonicalAddress(string path, string canonical)
    {
        using var visitor = cluster.Anonymous();

        var page = await visitor.ReadAsync(path);

        var link = Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href")!;
        var expected = new Uri(cluster.Site.Address, canonical).ToString();
        Assert.True(canonical.EndsWith('=') ? link.StartsWith(expected, StringComparison.Ordinal) || link == new Uri(cluster.Site.Address, "wlht/jcxw/").ToString() : link == expected, link);
    }

    [Fact]
    public async Task Article_Head_SaysWhatThePageSays()
    {
        using var visitor = cluster.Anonymous();
        var column = await visitor.ReadAsync("gyss/");
        var address = column.QuerySelector(".news-list a")!.GetAttribute("href")!;

        var page = await visitor.ReadAsync(address.TrimStart('/'));

        var title = page.QuerySelector("h1")!.TextContent.Trim();
        Assert.Equal($"{title} - {Tenants.NameOf(Tenants.Branch)}", page.Title);
        Assert.Equal(title, Meta(page, "ArticleTitle"));
        Assert.Equal(Tenants.NameOf(Tenants.Branch), Meta(page, "SiteName"));
        Assert.Equal("公益诉讼", Meta(page, "ColumnName"));
        Assert.Matches(@"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$", Meta(page, "PubDate"));
        Assert.NotEmpty(Meta(page, "description"));
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        var graph = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();
        Assert.Equal(title, graph.Single(thing => thing!["@type"]!.ToString() == "NewsArticle")!["headline"]!.ToString());
        Assert.Equal(
            page.QuerySelectorAll(".breadcrumb-line a").Select(step => step.TextContent.Trim()),
            graph.Single(thing => thing!["@type"]!.ToString() == "BreadcrumbList")!["itemListElement"]!.AsArray().SkipLast(1).Select(step => step!["name"]!.ToString()));
    }

    private static string Meta(IDocument page, string name) => Assert.Single(page.QuerySelectorAll($"meta[name='{name}']")).GetAttribute("content")!;
}
