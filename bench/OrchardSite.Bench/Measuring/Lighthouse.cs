using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OrchardSite.Bench;

/// <summary>Lighthouse from <c>bench/tools</c>, as it is set for phones.</summary>
internal sealed class Lighthouse(string tools)
{
    private static readonly string[] _categories = ["performance", "accessibility", "best-practices", "seo"];

    /// <returns>The scores, 0 to 100, and what cost points.</returns>
    public async Task<(string Scores, IReadOnlyList<string> Costs)> ScoreAsync(Uri address)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo("node")
        {
            ArgumentList =
            {
                Path.Combine(tools, "node_modules", "lighthouse", "cli", "index.js"),
                address.ToString(),
                "--quiet",
                "--output=json",
                $"--output-path={report}",
                $"--only-categories={string.Join(',', _categories)}",
                "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync",
            },
            Environment = { ["CHROME_PATH"] = "/usr/bin/chromium" },
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            return ("Lighthouse failed", []);
        }

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        File.Delete(report);
        return (ScoresOf(json.RootElement), CostsOf(json.RootElement));
    }

    private static string ScoresOf(JsonElement report) => string.Join("  ", _categories.Select(category =>
        string.Create(CultureInfo.InvariantCulture, $"{category} {report.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100:0}")));

    private static string[] CostsOf(JsonElement report) =>
        [.. report.GetProperty("categories").EnumerateObject()
            .SelectMany(category => category.Value.GetProperty("auditRefs").EnumerateArray())
            .Where(audit => audit.GetProperty("weight").GetDouble() > 0)
            .Select(audit => report.GetProperty("audits").GetProperty(audit.GetProperty("id").GetString()!))
            .Where(audit => audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 0.9)
            .Select(audit => $"{audit.GetProperty("id").GetString()} {(audit.TryGetProperty("displayValue", out var value) ? value.GetString() : string.Empty)}".Trim())
            .Distinct(StringComparer.Ordinal)];
}
