using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>Two sites at one address, or a site at that of another's column: one of them could never be seen.</summary>
public sealed class SharedAddressTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task Start_TenantsWithTakenPrefixes_NamesThemInALineAndRunsTheOthers()
    {
        _seeds.WriteRecipe();
        _seeds.WriteTenants(
            SeedFolder.Tenant("Default", "测试站", SeedFolder.RecipeName, prefix: string.Empty),
            SeedFolder.Tenant("First", "甲县人民检察院", "TuquanCounty", prefix: "tqx"),
            SeedFolder.Tenant("Second", "乙县人民检察院", "TuquanCounty", prefix: "/TQX/"),
            SeedFolder.Tenant("OnAColumn", "丙县人民检察院", "TuquanCounty", prefix: "gyss"));

        await using var site = await _seeds.StartAsync();

        var line = Assert.Single(site.Output.Split('\n'), line => line.Contains("同一个地址", StringComparison.Ordinal));
        Assert.Contains("First 和 Second", line, StringComparison.Ordinal);
        Assert.Contains("The prefix 'gyss' would hide the address '/gyss", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        foreach (var (prefix, name) in new[] { (string.Empty, "测试站"), ("tqx", "甲县人民检察院") })
        {
            using var visitor = new SiteClient(site.Address, prefix);
            using var answer = await visitor.GetAsync(string.Empty);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(name, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _seeds.Dispose();
}
