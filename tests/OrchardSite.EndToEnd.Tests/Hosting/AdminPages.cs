using Microsoft.Playwright;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>What an editor does in the admin with a browser.</summary>
public sealed class AdminPages(Cluster cluster)
{
    /// <summary>Signs in through the sign-in page; the first password was changed before.</summary>
    public async Task SignInAsync(IPage page, string tenant)
    {
        using (await cluster.AdministratorAsync(tenant))
        {
            await page.GotoAsync(Tenants.PathOf(tenant, "Login"));
        }

        await page.Locator("input[name$='UserName']").FillAsync("admin");
        await page.Locator("input[type=password]").FillAsync(Cluster.NewPassword);
        await page.Locator("form:has(input[type=password]) button[type=submit]").ClickAsync();
        // Waits for what the page shows: a state such as "load" may have passed before it is waited for.
        await Assertions.Expect(page.Locator("input[type=password]")).ToHaveCountAsync(0);
    }

    /// <summary>The address of the content list's page that shows the item with this title, below the tenant's root.</summary>
    public static string ListWith(string title) =>
        $"Admin/Contents/ContentItems/News?Options.SearchText={Uri.EscapeDataString(title[^Math.Min(title.Length, 8)..])}";

    /// <summary>Presses 发布 and waits until the admin says that it was done.</summary>
    public static async Task PublishAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).First.ClickAsync();
        await page.Locator(".message-success").First.WaitForAsync();
    }

    /// <summary>Opens the editor of the first item of news in the list.</summary>
    public static async Task<IResponse?> OpenFirstNewsAsync(IPage page, string prefix)
    {
        await page.GotoAsync($"/{prefix}/Admin/Contents/ContentItems/News");
        await page.Locator("main a[href*='/Edit']").First.ClickAsync();
        await page.WaitForSelectorAsync("input[name='TitlePart.Title']");
        return null;
    }
}
