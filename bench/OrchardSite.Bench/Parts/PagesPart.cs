namespace OrchardSite.Bench;

/// <summary>One request at a time, in a small and in a large site: what grows with the number of items shows here.</summary>
internal sealed class PagesPart(SiteHost host, BenchSite small, BenchSite large)
{
    public const string Name = "pages";

    public async Task RunAsync()
    {
        using var client = host.CreateClient();
        var timer = new PageTimer(client);
        Console.WriteLine($"\n{"one request at a time, ms",-28}{$"{small.News:N0}",10}{$"{large.News:N0}",10}{"ratio",8}{"p95",10}{"KB",8}");
        foreach (var page in BenchPage.All)
        {
            var (few, many) = await MeasureAsync(timer, page);
            Console.WriteLine(FormattableString.Invariant(
                $"{page.Name,-28}{few.Median,10:0.00}{many.Median,10:0.00}{many.Median / few.Median,8:0.00}{many.P95,10:0.00}{many.Bytes.Length / 1000.0,8:0.0}"));
        }
    }

    private async Task<(PageTime Few, PageTime Many)> MeasureAsync(PageTimer timer, BenchPage page) =>
        await timer.MeasureAsync(small.PathOf(page.Path), large.PathOf(page.Path)) is [var few, var many]
            ? (few, many)
            : throw new InvalidOperationException($"{page.Name}: two pages were to be measured.");
}
