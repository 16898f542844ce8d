using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>The pages that a site is set up with.</summary>
[Collection(ClusterCollection.Name)]
public sealed class SeededPageTests(Cluster cluster)
{
    [Theory]
    [InlineData("lxwm/page_1.shtml", "12309")]
    [InlineData("wzsm/page_2.shtml", "转载")]
    [InlineData("wlht/wzsm/page_2.shtml", "转载")]
    public async Task Page_OfTheSeeds_HasItsAddressFromTheStart(string path, string text)
    {
        using var visitor = cluster.Anonymous();

        Assert.Contains(text, (await visitor.ReadAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }
}
