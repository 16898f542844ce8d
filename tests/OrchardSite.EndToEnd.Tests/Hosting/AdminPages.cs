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
        await page.WaitForURLAsync(url => !url.Contains("/Login", StringComparison.OrdinalIgnoreCase));
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
