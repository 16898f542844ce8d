namespace OrchardSite.Bench;

/// <summary>Runs the parts of the bench that are asked for, each on sites that it needs, and prints what came of it.</summary>
internal sealed class BenchRun(BenchOptions options)
{
    private static readonly string[] _all = [StartPart.Name, PagesPart.Name, LoadPart.Name, LighthousePart.Name, EditingPart.Name];

    public async Task RunAsync()
    {
        if (options.Parts.Except(_all).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no part '{unknown}'; there are {string.Join(", ", _all)}.");
        }

        using var workshop = new Workshop();
        if (options.Runs(StartPart.Name))
        {
            await new StartPart(workshop).RunAsync();
        }

        if (_all[1..4].Any(options.Runs))
        {
            await MeasurePublicPagesAsync(workshop);
        }

        if (options.Runs(EditingPart.Name))
        {
            await new EditingPart(workshop, options).RunAsync();
        }
    }

    private async Task MeasurePublicPagesAsync(Workshop workshop)
    {
        var large = new BenchSite("Default", string.Empty, options.LargeNews, options.LargeNews / BenchOptions.NewsOfACase);
        var small = new BenchSite("Small", "small", options.SmallNews, options.SmallNews / BenchOptions.NewsOfACase);
        await using var host = await workshop.FillAsync("pages", [large, small]);
        if (options.Runs(PagesPart.Name))
        {
            await new PagesPart(host, small, large).RunAsync();
        }

        if (options.Runs(LoadPart.Name))
        {
            await new LoadPart(workshop, host, large).RunAsync();
        }

        if (options.Runs(LighthousePart.Name))
        {
            await new LighthousePart(workshop, host, large).RunAsync();
        }
    }
}
