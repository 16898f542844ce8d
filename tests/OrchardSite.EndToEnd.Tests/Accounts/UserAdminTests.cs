using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>The list of accounts and its buttons.</summary>
[Collection(ClusterCollection.Name)]
public sealed class UserAdminTests(Cluster cluster)
{
    private const string County = "AershanCity";

    [Fact]
    public async Task Bulk_DisableAndDelete_LeavesTheAdministratorWhoActs()
    {
        using var administrator = await cluster.AdministratorAsync(County);
        await AccountPages.CreateAsync(administrator, "piliang1", "Editor");
        await AccountPages.CreateAsync(administrator, "piliang2", "Author");

        var ids = await IdsAsync(administrator, string.Empty);
        var answer = await ApplyAsync(administrator, "Disable", ids.Values);

        Assert.Contains($"{ids.Count} 个账号中的 {ids.Count - 1} 个", answer, StringComparison.Ordinal);
        Assert.Equal(["piliang1", "piliang2"], (await IdsAsync(administrator, "SearchText=piliang&Status=Disabled")).Keys.Order());
        Assert.Equal(["piliang2", "piliang1"], (await IdsAsync(administrator, "SearchText=piliang&Order=NameDescending")).Keys);

        await ApplyAsync(administrator, "Delete", (await IdsAsync(administrator, "SearchText=piliang")).Values);

        Assert.Empty(await IdsAsync(administrator, "SearchText=piliang"));
        Assert.Contains("admin", (await IdsAsync(administrator, "Status=Enabled")).Keys);
    }

    [Fact]
    public async Task Account_OnItsPage_ShowsWhatIsKnownOfIt()
    {
        using var administrator = await cluster.AdministratorAsync(County);
        await AccountPages.CreateAsync(administrator, "chakan", "Author");
        var id = (await IdsAsync(administrator, "SearchText=chakan"))["chakan"];

        var text = (await administrator.ReadAsync($"Admin/Users/Display/{id}")).QuerySelector("main")!.TextContent;

        Assert.Contains("chakan@test.example", text, StringComparison.Ordinal);
        Assert.Contains("作者", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_OfOneAccount_MayChangeOnlyHisOwn()
    {
        using var editor = await AccountPages.NewAsync(cluster, County, "zijia", "Editor");
        using var administrator = await cluster.AdministratorAsync(County);
        var admin = (await IdsAsync(administrator, "SearchText=admin"))["admin"];
        var own = (await editor.ReadAsync("Admin")).QuerySelector(".ta-user-menu a[href*='/Users/Edit/']")!.GetAttribute("href")!;

        using var allowed = await editor.GetAbsoluteAsync(own);
        using var refused = await editor.GetAsync($"Admin/Users/Edit/{admin}");

        Assert.True(allowed.IsSuccessStatusCode);
        Assert.False(refused.IsSuccessStatusCode);
    }

    private static async Task<Dictionary<string, string>> IdsAsync(SiteClient administrator, string query)
    {
        var list = await administrator.ReadAsync($"Admin/Users/Index?{query}");
        return list.QuerySelectorAll<IHtmlInputElement>("input[name=itemIds]").ToDictionary(
            box => box.ParentElement!.QuerySelector("a")!.TextContent,
            box => box.Value,
            StringComparer.Ordinal);
    }

    private static async Task<string> ApplyAsync(SiteClient administrator, string action, IEnumerable<string> ids)
    {
        var list = await administrator.ReadAsync("Admin/Users/Index");
        var form = (IHtmlFormElement)list.GetElementById("users-bulk")!;
        var fields = SiteClient.FieldsOf(form)
            .Where(field => field.Key == "__RequestVerificationToken")
            .Append(new("bulkAction", action))
            .Concat(ids.Select(id => new KeyValuePair<string, string>("itemIds", id)));
        (await administrator.PostAbsoluteAsync(form.GetAttribute("action")!, fields)).Dispose();
        return (await administrator.ReadAsync("Admin/Users/Index")).Body!.TextContent;
    }
}
