using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>适老化与无障碍: what visitors who see, hear or move less can do, with a script and without.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ReadingModesTests(Cluster cluster, Browser browser)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task ModeForTheElderly_OnTheHomePage_ChangesTheLayoutAndIsRemembered(int width)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "长者模式", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-mode", "elder");
        await page.ReloadAsync();

        Assert.Contains("data-mode=\"elder\"", await HtmlAsync(context, "/"), StringComparison.Ordinal);
        Assert.True(await TopAsync(page, ".page-aside") < await TopAsync(page, ".page-main"), "The services stand before the news.");
        Assert.Empty(await SmallTargetsAsync(page, 44));
        await AssertNothingIsFoundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "退出长者模式", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-mode", "elder");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("yellow")]
    [InlineData("blue")]
    public async Task Contrast_OfAnyScheme_LeavesNoTextThatIsHardToRead(string scheme)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        await RememberAsync(context, $"bar-on.contrast-{scheme}");
        var page = await context.NewPageAsync();

        foreach (var path in new[] { "/", "/gyss/" })
        {
            await page.GotoAsync(path);
            await AssertNothingIsFoundAsync(page);
        }
    }

    [Fact]
    public async Task ToolBar_WithTheKeyboard_OpensEnlargesAndLeaves()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/gyss/");
        var root = page.Locator("html");
        var bar = page.GetByRole(AriaRole.Region, new() { Name = "无障碍工具条" });

        await page.GetByRole(AriaRole.Button, new() { Name = "无障碍", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bar).ToBeVisibleAsync();
        await bar.GetByRole(AriaRole.Button, new() { Name = "放大" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(root).ToHaveAttributeAsync("data-text", "large");
        await bar.GetByLabel("配色").SelectOptionAsync("yellow");
        await Assertions.Expect(root).ToHaveAttributeAsync("data-contrast", "yellow");
        await bar.GetByRole(AriaRole.Button, new() { Name = "退出" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(bar).ToBeHiddenAsync();
        Assert.Empty(await context.CookiesAsync());
    }

    [Fact]
    public async Task Aids_WithoutAScript_AreChosenOnAPageAndLeadBack()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, 390, isScripted: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/wlht/jcxw/");
        await Assertions.Expect(page.Locator(".reading-bar")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "长者模式", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "长者模式" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "黑底白字" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存并返回" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync("/wlht/jcxw/");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-mode", "elder");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-contrast", "dark");
    }

    [Theory]
    [InlineData(320, "")]
    [InlineData(390, "text-largest")]
    [InlineData(640, "text-largest.mode-elder.bar-on")]
    public async Task Page_ThatIsNarrowOrEnlarged_DoesNotScrollSideways(int width, string aids)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width);
        await RememberAsync(context, aids);
        var page = await context.NewPageAsync();

        foreach (var path in new[] { "/", "/gyss/", "/wlht/", "/no/such/page" })
        {
            await page.GotoAsync(path);
            var widths = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
            Assert.True(widths[0] <= widths[1], $"{path} is {widths[0]} px wide in a window of {widths[1]} px.");
        }
    }

    [Fact]
    public async Task Keyboard_Alone_LeadsFromTheHomePageToAnArticleAndBack()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("跳到正文");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().top >= 0"), "The skip link shows when it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "#main .news-title");
        Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("article.news").WaitForAsync();
        await TabToAsync(page, ".breadcrumb-line a");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync("/");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < 60; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach '{selector}'.");
    }

    private async Task RememberAsync(IBrowserContext context, string aids)
    {
        if (aids.Length > 0)
        {
            await context.AddCookiesAsync([new Cookie { Name = "reading-aids", Value = aids, Url = cluster.Site.Address.ToString() }]);
        }
    }

    private static async Task<string> HtmlAsync(IBrowserContext context, string path)
    {
        var answer = await context.APIRequest.GetAsync(path);
        return await answer.TextAsync();
    }

    private static Task<double> TopAsync(IPage page, string selector) =>
        page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().top", selector);

    /// <summary>Links and buttons that are smaller than a finger; those within a sentence are let be, as WCAG 2.5.8 does.</summary>
    private static Task<string[]> SmallTargetsAsync(IPage page, int pixels) => page.EvaluateAsync<string[]>(
        """
        least => [...document.querySelectorAll('a, button, summary, select')]
          .filter(target => target.checkVisibility() && !target.closest('.skip-link, .news-body, .breadcrumb-line'))
          .map(target => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
          .map(({ target, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML}`)
        """,
        pixels);

    private static async Task AssertNothingIsFoundAsync(IPage page)
    {
        var axe = await page.RunAxe();
        Assert.True(axe.Violations.Length == 0, page.Url + "\n" + string.Join('\n', axe.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}")));
    }
}
