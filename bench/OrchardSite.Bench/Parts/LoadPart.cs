namespace OrchardSite.Bench;

/// <summary>16 connections on the large site, beside two programs that return the same bytes: Kestrel with nothing on it, and MVC with one view.</summary>
internal sealed class LoadPart(Workshop workshop, SiteHost host, BenchSite site)
{
    public const string Name = "load";

    public async Task RunAsync()
    {
        using var client = host.CreateClient();
        var bare = new Yardstick(workshop, "bare", warming: 3);
        var plain = new Yardstick(workshop, "plain", warming: 15);
        Console.WriteLine($"\n{"16 connections, requests/s",-28}{"page",10}{"bare",10}{"ratio",8}{"one view",10}{"ratio",8}{"p99 ms",10}{"KB alloc.",10}");
        foreach (var page in BenchPage.All.Where(page => page.UnderLoad))
        {
            var path = site.PathOf(page.Path);
            var bytes = await client.GetByteArrayAsync(path);
            var served = await LoadGenerator.RunAsync(new Uri(host.Address, path), warming: 20);
            var allocated = await host.Allocations.OfARequestAsync(client, path);
            var (most, view) = (await bare.MeasureAsync(bytes), await plain.MeasureAsync(bytes));
            Console.WriteLine(FormattableString.Invariant(
                $"{page.Name,-28}{served.RequestsPerSecond,10:0}{most.RequestsPerSecond,10:0}{served.RequestsPerSecond / most.RequestsPerSecond,8:0.000}{view.RequestsPerSecond,10:0}{served.RequestsPerSecond / view.RequestsPerSecond,8:0.000}{served.P99,10:0.0}{allocated / 1000.0,10:0.0}"));
        }

        Console.WriteLine($"\nWorking set after the load: {host.WorkingSet / 1e6:N0} MB; of MVC with one view: {plain.WorkingSet / 1e6:N0} MB; of Kestrel alone: {bare.WorkingSet / 1e6:N0} MB");
    }
}
