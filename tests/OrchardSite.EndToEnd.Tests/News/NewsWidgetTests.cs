using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>The widgets of news on the home page: without scripts, by keyboard, and when motion is unwanted.</summary>
[Collection(NewsSiteCollection.Name)]
public sealed class NewsWidgetTests(NewsSite site, Browser browser)
{
    private static readonly string _carousel = $"[data-carousel]:has(#widget-{NewsSite.Id("lunbo")})";
    private static readonly string _tabs = $"[data-tabs]:has(#widget-{NewsSite.Id("xuanxiang")})";

    [Fact]
    public async Task Widgets_WithoutScripts_ShowEverythingAndNothingEmpty()
    {
        using var visitor = site.Anonymous();

        var home = await visitor.ReadAsync(string.Empty);

        var tabs = home.QuerySelector(_tabs)!;
        Assert.Equal(3, home.QuerySelector(_carousel)!.QuerySelectorAll(".carousel-slide a img[alt^='封面']").Length);
        Assert.Equal(["刑事检察", "图片新闻"], tabs.QuerySelectorAll(".tab-panel h3").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(3, tabs.QuerySelector(".tab-panel")!.QuerySelectorAll(".news-list li").Length);
        var headline = home.QuerySelectorAll(".widget-news-list").Single(widget => widget.QuerySelector("h2")!.TextContent.Trim() == "刑事头条");
        Assert.NotNull(headline.QuerySelector(".news-headline h3 a"));
        Assert.Equal(3, headline.QuerySelectorAll(".news-list li").Length);
        Assert.DoesNotContain("空列表", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(home.QuerySelectorAll(".column-block"));
    }

    [Fact]
    public async Task Carousel_ByKeyboard_MovesAndIsPausedByItsButton()
    {
        await using var context = await browser.OpenAsync(site.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var carousel = page.Locator(_carousel);

        await carousel.Locator("[data-carousel-next]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(carousel.Locator("[data-carousel-position]")).ToHaveTextAsync("2");
        await carousel.Locator("[data-carousel-previous]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(carousel.Locator("[data-carousel-position]")).ToHaveTextAsync("1");
        await carousel.Locator("[data-carousel-pause]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(carousel).ToHaveAttributeAsync("data-running", "false");
        await Assertions.Expect(carousel.Locator("[data-carousel-pause]")).ToHaveAttributeAsync("aria-label", "继续轮播");
    }

    [Fact]
    public async Task Carousel_WhenMotionIsUnwanted_StandsStillAndStillHasItsButtons()
    {
        await using var context = await browser.OpenAsync(site.Site.Address);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/");
        var carousel = page.Locator(_carousel);

        await Assertions.Expect(carousel).ToHaveAttributeAsync("data-running", "false");
        await Assertions.Expect(carousel.Locator("[data-carousel-pause]")).ToBeHiddenAsync();
        await carousel.Locator("[data-carousel-next]").ClickAsync();

        await Assertions.Expect(carousel.Locator("[data-carousel-position]")).ToHaveTextAsync("2");
    }

    [Fact]
    public async Task Tabs_ByKeyboard_ShowOnePanelAtATime()
    {
        await using var context = await browser.OpenAsync(site.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var tabs = page.Locator(_tabs).GetByRole(AriaRole.Tab);
        var panels = page.Locator($"{_tabs} .tab-panel");

        await Assertions.Expect(tabs.First).ToHaveAttributeAsync("aria-selected", "true");
        await tabs.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(tabs.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(panels.First).ToBeHiddenAsync();
        await Assertions.Expect(panels.Nth(1)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(tabs.First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/", 390)]
    [InlineData("/", 1280)]
    [InlineData("/sdjc/", 390)]
    [InlineData("/tpxw/", 390)]
    [InlineData("/lxwm/", 390)]
    [InlineData("/xsjc/202601/t20260101_5900.shtml", 390)]
    [InlineData("/xsjc/202601/t20260101_5900.shtml", 1280)]
    public async Task Page_AtThisWidth_FitsAndIsAccessible(string path, int width)
    {
        await using var context = await browser.OpenAsync(site.Site.Address, width);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        await page.AssertFitAsync();
    }
}
