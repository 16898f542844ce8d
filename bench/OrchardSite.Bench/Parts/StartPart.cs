using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>From the start of the program to its first page, and what it holds with 1, 7 and 50 sites that are set up, were visited, and are idle.</summary>
internal sealed class StartPart(Workshop workshop)
{
    public const string Name = "start";

    private const int Starts = 5;
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(20);

    public async Task RunAsync()
    {
        var seeds = workshop.PathOf("start-seeds");
        Console.WriteLine($"\n{"sites",-10}{"first page, ms",16}{"first page of a further site, ms",34}{"MB unvisited",14}{"MB visited",12}{"MB a further site",19}");
        var before = (Sites: 0, Bytes: 0L);
        foreach (var count in new[] { 1, 7, 50 })
        {
            var sites = Enumerable.Range(0, count).Select(number => new BenchSite(number == 0 ? "Default" : $"County{number}", number == 0 ? string.Empty : $"c{number}", 0, 0)).ToArray();
            new BenchSeeds(workshop.Seeds, seeds, null).Write(sites);
            await using (await workshop.StartAsync("start", seeds))
            {
            }

            var first = new List<double>();
            for (var start = 1; start < Starts; start++)
            {
                await using var again = await workshop.StartAsync("start", seeds);
                first.Add(again.FirstPage.TotalMilliseconds);
            }

            await using var host = await workshop.StartAsync("start", seeds);
            first.Add(host.FirstPage.TotalMilliseconds);
            await Task.Delay(_idle);
            var unvisited = host.WorkingSet;
            var further = await VisitAsync(host, sites);
            await Task.Delay(_idle);
            var visited = host.WorkingSet;
            var each = before.Sites == 0 ? 0 : (visited - before.Bytes) / 1e6 / (count - before.Sites);
            Console.WriteLine(FormattableString.Invariant($"{count,-10}{Median(first),16:0}{further,34:0}{unvisited / 1e6,14:0}{visited / 1e6,12:0}{each,19:0.0}"));
            before = (count, visited);
        }
    }

    /// <returns>Milliseconds that the first page of a further site took, the median of them; 0 without one.</returns>
    private static async Task<double> VisitAsync(SiteHost host, BenchSite[] sites)
    {
        using var client = host.CreateClient();
        var times = new List<double>();
        foreach (var site in sites)
        {
            var started = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(site.PathOf(string.Empty));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times.Count == 1 ? 0 : Median(times.Skip(1));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
