using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>What holds for every page at every width: it does not scroll sideways, and axe finds nobody shut out.</summary>
internal static class PageFitness
{
    public static async Task AssertFitAsync(this IPage page)
    {
        var problems = await FindProblemsAsync(page);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    public static async Task<IReadOnlyList<string>> FindProblemsAsync(this IPage page)
    {
        var widths = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        var axe = await page.RunAxe();
        var violations = axe.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}");
        return widths[0] > widths[1] ? [$"The page is {widths[0]} px wide in a window of {widths[1]} px.", .. violations] : [.. violations];
    }
}
