using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>A program that returns the same bytes as a page of the site, run for a moment to measure against.</summary>
/// <param name="workshop">Where the bytes are put.</param>
/// <param name="kind"><c>bare</c> for <see cref="BareEndpoint"/>, <c>plain</c> for <see cref="PlainPage"/>.</param>
/// <param name="warming">Seconds of load before it is measured.</param>
internal sealed class Yardstick(Workshop workshop, string kind, int warming)
{
    /// <summary>What the program held after the last load, in bytes.</summary>
    public long WorkingSet { get; private set; }

    public async Task<Load> MeasureAsync(byte[] page)
    {
        var file = workshop.PathOf("page.html");
        await File.WriteAllBytesAsync(file, page);
        var address = Workshop.FreeAddress();
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { typeof(Yardstick).Assembly.Location, kind, address.ToString(), file } })!;
        try
        {
            await SiteHost.WaitForFirstPageAsync(address);
            var load = await LoadGenerator.RunAsync(address, warming);
            process.Refresh();
            WorkingSet = process.WorkingSet64;
            return load;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
