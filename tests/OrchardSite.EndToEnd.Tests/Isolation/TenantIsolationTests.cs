using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Isolation;

/// <summary>A county's editor cannot so much as see the branch's site behind its public pages.</summary>
[Collection(ClusterCollection.Name)]
public sealed class TenantIsolationTests(Cluster cluster)
{
    public static TheoryData<string> Sites => new(Tenants.All);

    [Theory]
    [InlineData("Admin")]
    [InlineData("Admin/Contents/ContentItems")]
    [InlineData("Admin/Users/Index")]
    [InlineData("Admin/Settings/general")]
    public async Task BranchAdmin_AskedByACountysEditor_IsRefused(string path)
    {
        using var county = await cluster.AdministratorAsync(Tenants.County);

        using var answer = await county.GetAbsoluteAsync($"/{path}");

        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized or HttpStatusCode.NotFound, $"{path}: {answer.StatusCode}");
        Assert.DoesNotContain("公益诉讼大会", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BranchItem_AskedOnTheCountysSite_IsNotThere()
    {
        var id = await BranchItemIdAsync();
        using var county = await cluster.AdministratorAsync(Tenants.County);

        foreach (var path in new[] { $"Admin/Contents/ContentItems/{id}/Edit", $"Contents/ContentItems/{id}", $"api/content/{id}" })
        {
            using var answer = await county.GetAsync(path);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task BranchApi_AskedByACountysEditor_IsRefused()
    {
        var id = await BranchItemIdAsync();
        using var county = await cluster.AdministratorAsync(Tenants.County);

        using var answer = await county.GetAbsoluteAsync($"/api/content/{id}");

        Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Redirect, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task BranchMediaFile_AskedOnTheCountysSite_IsNotThere()
    {
        var folder = Path.Combine(cluster.Site.AppData, "Sites", Tenants.Branch, "Media");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "only-branch.txt"), "分院的文件");
        using var county = await cluster.AdministratorAsync(Tenants.County);

        foreach (var path in new[] { "media/only-branch.txt", "media/..%2f..%2fDefault%2fMedia%2fonly-branch.txt", "media/../../Default/Media/only-branch.txt" })
        {
            using var answer = await county.GetAsync(path);
            Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Home_OfEachSite_CarriesItsOwnNameAndNoOthers(string tenant)
    {
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(tenant));
        var home = await visitor.ReadAsync(string.Empty);

        Assert.Contains(Tenants.NameOf(tenant), home.QuerySelector(".site-name")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Tenants.All.Where(other => other != tenant), other => home.Body!.TextContent.Contains(Tenants.NameOf(other), StringComparison.Ordinal));
    }

    private async Task<string> BranchItemIdAsync()
    {
        using var branch = await cluster.AdministratorAsync(Tenants.Branch);
        var list = await branch.ReadAsync("Admin/Contents/ContentItems/News");
        var edit = list.QuerySelectorAll("main a[href*='/Edit']").First().GetAttribute("href")!;
        return edit.Split('/', '?').First(step => step.Length == 26);
    }
}
