using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardSite.Bench;

/// <summary>wrk: one thread, 16 connections, warm.</summary>
internal static partial class LoadGenerator
{
    public static async Task<double> RequestsPerSecondAsync(Uri address)
    {
        await RunAsync(address, "2s");
        var output = await RunAsync(address, "6s");
        var match = RequestsPerSecond().Match(output);
        if (!match.Success || output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"wrk on {address}: {output}");
        }

        return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(Uri address, string duration)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk")
        {
            ArgumentList = { "-t1", "-c16", $"-d{duration}", address.ToString() },
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();
}
