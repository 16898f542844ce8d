using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>16 connections on the large site, beside Kestrel with nothing on it that returns the same bytes.</summary>
internal sealed class LoadPart(Workshop workshop, SiteHost host, BenchSite site)
{
    public const string Name = "load";

    public async Task RunAsync()
    {
        using var client = host.CreateClient();
        Console.WriteLine($"\n{"16 connections, requests/s",-28}{"page",10}{"bare",10}{"ratio",8}{"p99 ms",10}{"KB alloc.",10}");
        foreach (var page in BenchPage.All.Where(page => page.UnderLoad))
        {
            var path = site.PathOf(page.Path);
            var bytes = await client.GetByteArrayAsync(path);
            var served = await LoadGenerator.RunAsync(new Uri(host.Address, path), warming: 20);
            var allocated = await host.Allocations.OfARequestAsync(client, path);
            var bare = await BareAsync(bytes);
            Console.WriteLine(FormattableString.Invariant(
                $"{page.Name,-28}{served.RequestsPerSecond,10:0}{bare.RequestsPerSecond,10:0}{served.RequestsPerSecond / bare.RequestsPerSecond,8:0.000}{served.P99,10:0.0}{allocated / 1000.0,10:0.0}"));
        }

        Console.WriteLine($"\nWorking set after the load: {host.WorkingSet / 1_000_000:N0} MB");
    }

    private async Task<Load> BareAsync(byte[] bytes)
    {
        var file = workshop.PathOf("page.html");
        await File.WriteAllBytesAsync(file, bytes);
        var address = Workshop.FreeAddress();
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { typeof(LoadPart).Assembly.Location, "bare", address.ToString(), file } })!;
        try
        {
            await SiteHost.WaitForFirstPageAsync(address);
            return await LoadGenerator.RunAsync(address, warming: 3);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
