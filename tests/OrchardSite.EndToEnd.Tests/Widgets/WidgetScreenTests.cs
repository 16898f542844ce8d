using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Widgets;

/// <summary>An admin arranges widgets and says by conditions where a layer is shown, in the browser.</summary>
[Collection(ClusterCollection.Name)]
public sealed class WidgetScreenTests(Cluster cluster, Browser browser)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task Widgets_AddedMovedAndDeleted_StandWhereTheAdminPutsThem()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await OpenAsync(context);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await AddTextAsync(page, "第一块");
        await AddTextAsync(page, "第二块");
        var zone = page.Locator("[data-widget-zone=BeforeFooter]");
        await Assertions.Expect(zone.Locator("[data-widget] a:first-child >> nth=0")).ToHaveTextAsync("第一块");

        // By keyboard: the arrow keeps the focus, and what was stored is there after a reload.
        var stored = page.WaitForResponseAsync(response => response.Url.Contains("UpdatePosition", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "上移 第二块" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-widget-status]")).ToContainTextAsync("第 1 位");
        Assert.True((await stored).Ok);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "上移 第二块" })).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Assertions.Expect(zone.Locator(".widget-row-text a").First).ToHaveTextAsync("第二块");

        // By dragging, into another zone.
        await zone.Locator(".widget-grip").First.DragToAsync(page.Locator("[data-widget-zone=Aside] .widget-zone-empty"));
        await Assertions.Expect(page.Locator("[data-widget-status]")).ToContainTextAsync("各页侧栏");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-widget-zone=Aside] .widget-row-text a").First).ToHaveTextAsync("第二块");
        await page.AssertFitAsync();

        foreach (var name in new[] { "第一块", "第二块" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = $"删除 {name}" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Layer_WithNestedConditions_IsMadeArrangedAndDeleted()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width: 390);
        var page = await OpenAsync(context);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "添加图层" }).ClickAsync();
        await SaveAsync(page);
        await Assertions.Expect(page.Locator(".validation-summary-errors")).ToContainTextAsync("请填写图层名称。");
        await page.GetByLabel("名称").FillAsync("Columns");
        await SaveAsync(page);

        await AddConditionAsync(page, "满足其一", page.Locator(".rule-tree > .rule-group > li:last-child"));
        await SaveAsync(page);
        await AddConditionAsync(page, "网址", page.Locator(".rule-group .rule-group > li:last-child"));
        await SaveAsync(page);
        await Assertions.Expect(page.Locator(".validation-summary-errors")).ToContainTextAsync("请填写要比较的内容。");
        await page.GetByLabel("比较内容").FillAsync("~/gyss/");
        await SaveAsync(page);
        await Assertions.Expect(page.Locator(".rule-group .rule-group .rule-condition-text")).ToContainTextAsync("~/gyss/");

        await page.Locator(".rule-group .rule-group").GetByRole(AriaRole.Button, new() { Name = "移出分组" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rule-tree > .rule-group > li > .rule-condition")).ToHaveCountAsync(2);
        await page.AssertFitAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "返回小部件" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "删除 Columns" }).ClickAsync();
        await Assertions.Expect(page.GetByText("图层“Columns”已删除。")).ToBeVisibleAsync();
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();

    private static async Task AddConditionAsync(IPage page, string kind, ILocator place)
    {
        await place.Locator("summary").ClickAsync();
        await place.Locator("a", new() { HasText = kind }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "添加条件" }).WaitForAsync();
    }

    private static async Task AddTextAsync(IPage page, string title)
    {
        var card = page.Locator("section", new() { Has = page.Locator("[data-widget-zone=BeforeFooter]") });
        await card.Locator("summary").ClickAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "图文" }).ClickAsync();
        await page.Locator("input[name='TitlePart.Title']").FillAsync(title);
        await AdminPages.PublishAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "返回", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).WaitForAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, Tenant);
        await page.GotoAsync(Tenants.PathOf(Tenant, "Admin/Layers"));
        return page;
    }
}
