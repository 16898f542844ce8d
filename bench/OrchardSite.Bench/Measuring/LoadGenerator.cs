using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardSite.Bench;

/// <summary>wrk: one thread, 16 connections, six seconds.</summary>
internal static partial class LoadGenerator
{
    /// <param name="address">The page.</param>
    /// <param name="warming">Seconds of load before, until the runtime has compiled what the page needs as well as it can.</param>
    public static async Task<Load> RunAsync(Uri address, int warming)
    {
        await RunAsync(address, $"{warming}s");
        var output = await RunAsync(address, "6s");
        var rate = RequestsPerSecond().Match(output);
        var latency = NinetyNine().Match(output);
        if (!rate.Success || !latency.Success || output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"wrk on {address}: {output}");
        }

        return new Load(Number(rate.Groups[1]), Number(latency.Groups[1]) * Milliseconds(latency.Groups[2].Value));
    }

    private static async Task<string> RunAsync(Uri address, string duration)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk")
        {
            ArgumentList = { "-t1", "-c16", "--latency", $"-d{duration}", address.AbsoluteUri },
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static double Number(Group text) => double.Parse(text.Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(string unit) => unit switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex NinetyNine();
}
