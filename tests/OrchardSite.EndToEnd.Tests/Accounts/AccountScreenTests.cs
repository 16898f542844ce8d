using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>The screens about accounts, roles, mail and notifications, on a phone and on a desk.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AccountScreenTests(Cluster cluster, Browser browser)
{
    private const string County = "KeyouqianBanner";

    private static readonly string[] _screens =
    [
        "Admin/Users/Index",
        "Admin/Users/Create",
        "Admin/Roles/Index",
        "Admin/Roles/Edit/Editor",
        "Admin/SignIns",
        "Admin/notifications",
        "Admin/Settings/email",
        "Admin/Settings/userLogin",
        "Admin/Settings/userPasswords",
        "Admin/Settings/userResetPassword",
        "Admin/Email/Test",
        "ChangePassword",
        "TwoFactor",
        "TwoFactor/AuthenticatorApp",
        "ForgotPassword",
    ];

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Screens_AtThisWidth_FitAndAreAccessible(int width)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width);
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, County);
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                problems.Add($"{page.Url}: {message.Text} {message.Location}");
            }
        };

        foreach (var screen in _screens)
        {
            await page.GotoAsync(Tenants.PathOf(County, screen));
            problems.AddRange((await page.FindProblemsAsync()).Select(problem => $"{screen}: {problem}"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task RoleEditor_Searching_ShowsWhatMatchesAndSavesTheRest()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width: 390);
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, County);
        await page.GotoAsync(Tenants.PathOf(County, "Admin/Roles/Edit/Author"));

        await page.GetByLabel("查找权限").FillAsync("案例 复制");
        var rows = page.Locator("[data-permission]:visible");
        await Assertions.Expect(page.Locator("[data-permission=Clone_TypicalCase]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-permission=EditOwn_News]")).ToBeHiddenAsync();
        Assert.All(await rows.AllInnerTextsAsync(), text => Assert.Contains("复制", text, StringComparison.Ordinal));
        await page.Locator("[data-permission=Clone_TypicalCase] input").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await page.Locator(".message-success").First.WaitForAsync();

        await page.GotoAsync(Tenants.PathOf(County, "Admin/Roles/Edit/Author"));
        await Assertions.Expect(page.Locator("[data-permission=Clone_TypicalCase] input")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-permission=EditOwn_News] input")).ToBeCheckedAsync();
    }
}
