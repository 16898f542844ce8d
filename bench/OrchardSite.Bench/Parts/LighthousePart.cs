namespace OrchardSite.Bench;

/// <summary>Lighthouse on home and article, as on a phone.</summary>
internal sealed class LighthousePart(Workshop workshop, SiteHost host, BenchSite site)
{
    public const string Name = "lighthouse";

    public async Task RunAsync()
    {
        var lighthouse = new Lighthouse(workshop.Tools);
        Console.WriteLine("\nLighthouse, phone");
        foreach (var (name, path) in new[] { ("home", string.Empty), ("article", BenchSeeds.ArticlePath) })
        {
            var (scores, costs) = await lighthouse.ScoreAsync(new Uri(host.Address, site.PathOf(path)));
            Console.WriteLine($"{name,-28}{scores}");
            foreach (var cost in costs)
            {
                Console.WriteLine($"{string.Empty,-28}- {cost}");
            }
        }
    }
}
