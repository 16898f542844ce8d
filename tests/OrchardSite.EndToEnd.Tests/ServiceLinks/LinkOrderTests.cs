using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.ServiceLinks;

/// <summary>An editor puts the links in order; visitors see it at once.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LinkOrderTests(Cluster cluster, Browser browser)
{
    private const string Tenant = Tenants.Branch;
    private const string Screen = "Admin/ServiceLinks/Order";

    [Fact]
    public async Task Arrows_WithoutScripts_MoveALinkAndALabelForVisitors()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = cluster.Anonymous();
        var before = await FriendsAsync(visitor);

        await PressAsync(editor, "友情链接", name: "moveLabel", last: true);
        await PressAsync(editor, "友情链接", name: "move", last: false);

        // The last label, which has one link, now stands before the label that was before it; the second link is the first.
        Assert.Equal([before[1], before[0], .. before[2..^3], before[^1], before[^3], before[^2]], await FriendsAsync(visitor));
    }

    [Fact]
    public async Task Drag_AndSave_MovesTheLinkForVisitors()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, Tenant);
        await page.GotoAsync($"/{Screen}");
        var rows = page.Locator("fieldset").First.Locator(".link-order-row");
        var second = await rows.Nth(1).Locator("a").InnerTextAsync();

        await rows.Nth(1).Locator(".link-order-grip").DragToAsync(rows.Nth(0), new() { TargetPosition = new() { X = 20, Y = 3 } });
        await Assertions.Expect(rows.Nth(0).Locator("a")).ToHaveTextAsync(second);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存顺序" }).ClickAsync();
        await page.Locator(".alert-success").First.WaitForAsync();

        await page.GotoAsync("/gyss/");
        await Assertions.Expect(page.Locator(".service-links .link-text").First).ToHaveTextAsync(second);
    }

    [Fact]
    public async Task Order_FromAVisitorOrWithoutTheFormsToken_IsRefused()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var ids = SiteClient.FieldsOf(SiteClient.FormWith(await editor.ReadAsync(Screen), "ids")).Where(field => field.Key == "ids").Reverse().ToArray();
        using var visitor = cluster.Anonymous();

        using var forged = await editor.PostAsync(Screen, ids);
        using var asked = await visitor.GetAsync(Screen);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, asked.StatusCode);
    }

    [Fact]
    public async Task Draft_OfALink_IsNotShownToVisitors()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = cluster.Anonymous();
        var name = $"草稿链接{Guid.NewGuid():N}";
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/ServiceLink/Create"), "Url");

        using var saved = await editor.SubmitAsync(form, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = name,
            ["ServiceLinkPart.Url"] = "~/jcxw/",
            ["ServiceLinkPart.Group"] = "Friends",
            ["ServiceLinkPart.Icon"] = "book",
            ["submit.Save"] = "submit.Save",
        });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain(name, await FriendsAsync(visitor));
        Assert.Contains(name, (await editor.ReadAsync(Screen)).QuerySelectorAll(".link-order-text a").Select(link => link.TextContent.Trim()));
    }

    private static async Task PressAsync(SiteClient editor, string group, string name, bool last)
    {
        var form = SiteClient.FormWith(await editor.ReadAsync(Screen), "ids");
        var upwards = form.QuerySelectorAll("fieldset").First(fieldset => fieldset.TextContent.Contains(group, StringComparison.Ordinal))
            .QuerySelectorAll($"button[name={name}][value^='up:']").OfType<IHtmlButtonElement>().ToArray();

        using var saved = await editor.PostAbsoluteAsync($"/{Screen}", [.. SiteClient.FieldsOf(form), new(name, (last ? upwards[^1] : upwards[1]).Value)]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    private static async Task<List<string>> FriendsAsync(SiteClient visitor) =>
        [.. (await visitor.ReadAsync("gyss/")).QuerySelectorAll(".friend-links .link-text").Select(text => text.TextContent.Trim())];
}
