using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>Every kind of page, on a phone and on a desk: nothing scrolls sideways, nothing fails, nothing shuts anybody out.</summary>
[Collection(ClusterCollection.Name)]
public sealed class PageQualityTests(Cluster cluster, Browser browser)
{
    /// <summary>Cumulative layout shift, as the web vitals count it.</summary>
    private const double MostShift = 0.05;

    private const string WatchShifts =
        """
        window.layoutShift = 0;
        new PerformanceObserver(list => {
          for (const shift of list.getEntries()) {
            window.layoutShift += shift.hadRecentInput ? 0 : shift.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    public static TheoryData<string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var width in new[] { 390, 1280 })
            {
                foreach (var page in new[] { "home", "column", "parent column", "picture column", "article", "page", "case list", "case", "batch", "county home", "county column", "search", "search nothing", "not found", "reading aids", "sign-in", "admin", "admin list", "admin editor", "admin history", "admin history settings", "admin templates", "admin template", "admin rule", "admin security", "tenants admin", "tenants editor" })
                {
                    data.Add(page, width);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtThisWidth_FitsAndFailsInNothingAndIsAccessible(string kind, int width)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width);
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        await OpenAsync(page, kind);
        Watch(page, problems);
        await page.AddInitScriptAsync(WatchShifts);
        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await KeepScreenshotAsync(page, $"{kind.Replace(' ', '-')}-{width}");

        var shift = await page.EvaluateAsync<double>("() => window.layoutShift");

        Assert.InRange(shift, 0, MostShift);
        Assert.DoesNotContain(problems, problem => kind != "not found" || !problem.Contains("404", StringComparison.Ordinal));
        await page.AssertFitAsync();
    }

    [Fact]
    public async Task TextSize_ChosenByTheVisitor_GrowsTheTextAndIsRemembered()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "article");
        var before = await SizeAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "大", Exact = true }).ClickAsync();
        var large = await SizeAsync(page);
        await page.ReloadAsync();

        Assert.True(large > before);
        Assert.Equal(large, await SizeAsync(page));
    }

    private static Task<double> SizeAsync(IPage page) =>
        page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('.news-body p')).fontSize)");

    private static void Watch(IPage page, List<string> problems)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Add(message.Text);
            }
        };
        page.PageError += (_, error) => problems.Add(error);
        page.RequestFailed += (_, request) => problems.Add($"{request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                problems.Add($"{response.Status} {response.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(new Uri(page.Url).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                problems.Add($"Asks another host: {request.Url}");
            }
        };
    }

    private async Task OpenAsync(IPage page, string kind)
    {
        if (kind.StartsWith("admin", StringComparison.Ordinal))
        {
            await new AdminPages(cluster).SignInAsync(page, "KeyouqianBanner");
        }
        else if (kind.StartsWith("tenants", StringComparison.Ordinal))
        {
            await new AdminPages(cluster).SignInAsync(page, Tenants.Branch);
        }

        await (kind switch
        {
            "home" => page.GotoAsync("/"),
            "column" => page.GotoAsync("/gyss/"),
            "parent column" => page.GotoAsync("/dwjs/"),
            "picture column" => page.GotoAsync("/jcwh/"),
            "article" => OpenFirstAsync(page, "/gyss/", ".news-list a", "article.news"),
            "page" => page.GotoAsync("/lxwm/"),
            "case list" => page.GotoAsync("/dxal/"),
            "case" => OpenFirstAsync(page, "/dxal/", ".case-title", "article.case"),
            "batch" => OpenFirstAsync(page, "/cases/batches", ".case-batches a", ".case-list"),
            "county home" => page.GotoAsync("/wlht/"),
            "county column" => page.GotoAsync("/wlht/jcxw/"),
            "search" => page.GotoAsync("/search?q=检察&type=News&from=2020-01-01"),
            "search nothing" => page.GotoAsync("/search?q=公义诉讼从未出现"),
            "not found" => page.GotoAsync("/no/such/page"),
            "reading aids" => page.GotoAsync("/aes/reading-aids"),
            "sign-in" => page.GotoAsync("/kyzq/Login"),
            "admin" => page.GotoAsync("/kyqq/Admin"),
            "admin list" => page.GotoAsync("/kyqq/Admin/Contents/ContentItems"),
            "tenants admin" => page.GotoAsync("/Admin/Tenants"),
            "tenants editor" => page.GotoAsync("/Admin/Tenants/Create"),
            "admin history" => page.GotoAsync("/kyqq/Admin/AuditTrail"),
            "admin history settings" => page.GotoAsync("/kyqq/Admin/Settings/AuditTrail"),
            "admin templates" => page.GotoAsync("/kyqq/Admin/Templates"),
            "admin template" => page.GotoAsync("/kyqq/Admin/Templates/Create"),
            "admin rule" => page.GotoAsync("/kyqq/Admin/UrlRewriting/Create/Redirect"),
            "admin security" => page.GotoAsync("/kyqq/Admin/Settings/SecurityHeaders"),
            "admin editor" => AdminPages.OpenFirstNewsAsync(page, "kyqq"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such page."),
        });
    }

    /// <summary>Follows the first link of a list to a page of the kind that is looked for.</summary>
    private static async Task<IResponse?> OpenFirstAsync(IPage page, string list, string link, string landmark)
    {
        await page.GotoAsync(list);
        await page.Locator(link).First.ClickAsync();
        await page.Locator(landmark).First.WaitForAsync();
        return null;
    }

    private static Task KeepScreenshotAsync(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Repository.PathOf($"tests/artifacts/{name}.png"),
        FullPage = true,
    });
}
