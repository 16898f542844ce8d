using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>What was done to an item, and the way back.</summary>
[Collection(ClusterCollection.Name)]
public sealed class HistoryTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task History_OfARemovedItem_ShowsWhatChangedAndBringsItBack()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var (id, form) = await OpenNewsAsync(editor);
        await SubmitAsync(editor, form, new() { ["TitlePart.Title"] = "改动之前的标题", ["submit.Save"] = "submit.Save" });
        form = SiteClient.FormWith(await editor.ReadAsync($"Admin/Contents/ContentItems/{id}/Edit"), "Title");
        await SubmitAsync(editor, form, new() { ["TitlePart.Title"] = "改动之后的标题", ["submit.Publish"] = "submit.Publish" });

        var history = await editor.ReadAsync($"Admin/AuditTrail/{id}");
        var newest = await editor.ReadAsync(Below(Details(history)[0]));
        Assert.Contains(newest.QuerySelectorAll("del"), element => element.TextContent == "前");
        Assert.Contains(newest.QuerySelectorAll("ins"), element => element.TextContent == "后");

        await SubmitAsync(editor, form, [], $"/zltq/Admin/Contents/ContentItems/{id}/Delete");
        history = await editor.ReadAsync($"Admin/AuditTrail/{id}");
        Assert.Contains("已删除", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var saved = await editor.ReadAsync(Below(Details(history).Last()));
        var restore = saved.QuerySelectorAll("form[action*='/Restore/']").OfType<IHtmlFormElement>().Single();
        await SubmitAsync(editor, restore, []);

        var title = (await editor.ReadAsync($"Admin/Contents/ContentItems/{id}/Edit")).QuerySelectorAll("input[name='TitlePart.Title']").OfType<IHtmlInputElement>().Single();
        Assert.Equal("改动之前的标题", title.Value);
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_IsRecordedWithItsAddress()
    {
        var name = $"nobody{Guid.NewGuid():N}"[..20];
        using var stranger = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        var form = SiteClient.FormWith(await stranger.ReadAsync("Login"), "password");
        using var refused = await stranger.SubmitAsync(form, new Dictionary<string, string> { [SiteClient.NameOf(form, "username")] = name, [SiteClient.NameOf(form, "password")] = "wrong" });

        using var editor = await cluster.AdministratorAsync(Tenant);
        var list = await editor.ReadAsync($"Admin/AuditTrail?Options.Event=User:LogInFailed&Options.UserName={name}");

        var entry = Assert.Single(list.QuerySelectorAll("main li.list-group-item"));
        Assert.Contains("登录失败", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", entry.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditTrail_WithoutItsPermission_IsClosed()
    {
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));

        using var list = await visitor.GetAsync("Admin/AuditTrail");
        using var templates = await visitor.GetAsync("Admin/Templates");

        Assert.Equal(HttpStatusCode.Redirect, list.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, templates.StatusCode);
    }

    private static async Task<(string Id, IHtmlFormElement Form)> OpenNewsAsync(SiteClient editor)
    {
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/News");
        var path = Below(list.QuerySelectorAll("main a[href*='/Edit']").Last());
        return (path.Split('/')[3], SiteClient.FormWith(await editor.ReadAsync(path), "Title"));
    }

    private static List<IElement> Details(IHtmlDocument history) => [.. history.QuerySelectorAll("main a[href*='/AuditTrail/Display/']")];

    private static async Task SubmitAsync(SiteClient editor, IHtmlFormElement form, Dictionary<string, string> values, string? action = null)
    {
        if (action is not null)
        {
            form.SetAttribute("action", action);
        }

        using var answer = await editor.SubmitAsync(form, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static string Below(IElement link)
    {
        var path = link.GetAttribute("href")!;
        return path[path.IndexOf("Admin", StringComparison.Ordinal)..];
    }
}
