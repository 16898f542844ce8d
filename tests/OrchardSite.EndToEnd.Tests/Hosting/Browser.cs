using Microsoft.Playwright;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>Debian's Chromium, one for all tests; each test opens a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <param name="address">What relative addresses start at.</param>
    /// <param name="width">The window's width in CSS pixels.</param>
    /// <param name="isScripted">Whether pages may run scripts.</param>
    public Task<IBrowserContext> OpenAsync(Uri address, int width = 1280, bool isScripted = true) => _browser.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = address.ToString(),
        JavaScriptEnabled = isScripted,
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
    });
}
