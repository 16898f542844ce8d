using System.IO.Compression;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>What a page asks of a slow line.</summary>
[Collection(ClusterCollection.Name)]
public sealed class PageWeightTests(Cluster cluster)
{
    private const int MostStyle = 60 * 1024;
    private const int MostScript = 40 * 1024;

    [Theory]
    [InlineData("")]
    [InlineData("gyss/")]
    [InlineData("reading-aids")]
    public async Task Page_CompressedStylesAndScripts_StayWithinTheBudget(string path)
    {
        using var visitor = cluster.Anonymous();
        var page = await visitor.ReadAsync(path);

        var style = await WeighAsync(visitor, page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!));
        var script = await WeighAsync(visitor, page.QuerySelectorAll("script[src]").Select(link => link.GetAttribute("src")!));

        Assert.InRange(style, 1, MostStyle);
        Assert.InRange(script, 1, MostScript);
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
    }

    private static async Task<long> WeighAsync(SiteClient visitor, IEnumerable<string> addresses)
    {
        using var compressed = new MemoryStream();
        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAbsoluteAsync(address);
            answer.EnsureSuccessStatusCode();
            await using var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true);
            await answer.Content.CopyToAsync(gzip);
        }

        return compressed.Length;
    }
}
