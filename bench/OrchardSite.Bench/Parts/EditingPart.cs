using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>What an editor waits for in a site with few items and in one with many: the list's first and late pages, and saving and publishing an item.</summary>
internal sealed class EditingPart(Workshop workshop, BenchOptions options)
{
    public const string Name = "editing";

    private const int FewNews = 100;
    private const int Publications = 15;

    public async Task RunAsync()
    {
        await RunOnAsync("SQLite", null);
        if (options.Postgres is { } postgres)
        {
            await RunOnAsync("PostgreSQL", postgres);
        }
    }

    private async Task RunOnAsync(string database, string? postgres)
    {
        var few = new BenchSite("Default", string.Empty, FewNews, 0);
        var many = new BenchSite("Many", "many", options.ManyNews, 0);
        await using var host = await workshop.FillAsync($"editing-{database}", [few, many], postgres);
        using var fewEditor = await AdminSession.SignInAsync(host, few);
        using var manyEditor = await AdminSession.SignInAsync(host, many);

        Console.WriteLine($"\n{$"admin on {database}, ms",-28}{$"{few.News:N0}",10}{$"{many.News:N0}",10}{"ratio",8}");
        await TimeAsync(fewEditor, 1);
        var first = await TimeAsync(fewEditor, 1);
        Print("list, page 1", first, await TimeAsync(manyEditor, 1));
        Print($"list, page {LastPage(many):N0}", first, await TimeAsync(manyEditor, LastPage(many)));
        Print("open the editor", await OpenAsync(fewEditor), await OpenAsync(manyEditor));
        Print("save and publish", await PublishAsync(fewEditor), await PublishAsync(manyEditor));
    }

    private static int LastPage(BenchSite site) => Math.Min(1000, site.News / 10);

    private static async Task<double> TimeAsync(AdminSession editor, int page) =>
        (await new PageTimer(editor.Client).MeasureAsync(editor.Path($"Admin/Contents/ContentItems?pagenum={page}"))).Median;

    private static async Task<double> OpenAsync(AdminSession editor) =>
        (await new PageTimer(editor.Client).MeasureAsync(await editor.FirstEditorAsync())).Median;

    private static async Task<double> PublishAsync(AdminSession editor)
    {
        var address = await editor.FirstEditorAsync();
        var times = new List<double>();
        for (var i = 0; i < Publications; i++)
        {
            var form = await editor.OpenAsync(address);
            var started = Stopwatch.GetTimestamp();
            await editor.PublishAsync(form, FormattableString.Invariant($"改过的标题 {i}"));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static void Print(string name, double few, double many) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-28}{few,10:0.0}{many,10:0.0}{many / few,8:0.00}"));
}
