using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>A county that is added to <c>tenants.json</c> after the branch was set up.</summary>
public sealed class NewCountyTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task NextStart_WithANewCounty_SetsUpThatOneAndLeavesTheOthersAlone()
    {
        _seeds.WriteRecipe();
        string branchPassword;
        await using (var first = await _seeds.StartAsync())
        {
            branchPassword = (await File.ReadAllLinesAsync(Path.Combine(first.AppData, "first-passwords.txt"))).Single();
        }

        _seeds.WriteTenants(
            SeedFolder.Tenant("Default", "测试站", SeedFolder.RecipeName, prefix: string.Empty),
            SeedFolder.Tenant("NewCounty", "新设县人民检察院", "TuquanCounty", prefix: "xsx"));
        await using var second = await _seeds.StartAsync();

        Assert.Contains("[1/1] 新设县人民检察院", second.Output, StringComparison.Ordinal);
        using var visitor = new SiteClient(second.Address, "xsx");
        Assert.Contains("新设县人民检察院", (await visitor.ReadAsync(string.Empty)).QuerySelector(".site-name")!.TextContent, StringComparison.Ordinal);
        var passwords = await File.ReadAllLinesAsync(Path.Combine(second.AppData, "first-passwords.txt"));
        Assert.Equal(branchPassword, passwords[0]);
        Assert.StartsWith("NewCounty\t", Assert.Single(passwords[1..]), StringComparison.Ordinal);
    }

    public void Dispose() => _seeds.Dispose();
}
