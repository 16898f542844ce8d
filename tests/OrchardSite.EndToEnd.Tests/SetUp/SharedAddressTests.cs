using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>Two sites at one address: one of them could never be seen.</summary>
public sealed class SharedAddressTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    [Fact]
    public async Task Start_TwoTenantsWithOnePrefix_EndsAndNamesBoth()
    {
        var settings = new Dictionary<string, string> { ["OrchardCore__OrchardCore_AutoSetup__Tenants__2__RequestUrlPrefix"] = "/WLHT/" };

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SiteProcess.StartAsync(_folder, settings));

        Assert.Contains("'WulanhaoteCity', 'AershanCity'", error.Message, StringComparison.Ordinal);
        Assert.Contains("the same address '/wlht'", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
