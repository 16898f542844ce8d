using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>A county that is added to <c>tenants.json</c> after the branch was set up.</summary>
public sealed class NewCountyTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task NextStart_WithANewCounty_SetsUpThatOneAloneAndAsksForAPasswordOfItsOwn()
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
        var added = Assert.Single(passwords[1..]).Split('\t');
        Assert.Equal("NewCounty", added[0]);
        await AssertFirstPasswordMustBeChangedAsync(visitor, added[2]);
    }

    private static async Task AssertFirstPasswordMustBeChangedAsync(SiteClient newcomer, string password)
    {
        await newcomer.SignInAsync("admin", password);

        using var answer = await newcomer.GetAsync("Admin/Contents/ContentItems");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("ChangePassword", answer.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _seeds.Dispose();
}
