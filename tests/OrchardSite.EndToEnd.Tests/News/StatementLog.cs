using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>The statements that a site's store has run, as its log tells.</summary>
public sealed class StatementLog(SiteProcess site)
{
    private const int Readings = 3;

    /// <summary>What has the program write its statements to the log.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Serilog__MinimumLevel__Override__OrchardSite.Engine.Data.Stores"] = "Verbose",
    };

    /// <summary>The statements that a page costs once it was visited: the fewest of some readings, as a background task may run beside one of them.</summary>
    public async Task<int> CountAsync(SiteClient visitor, string path)
    {
        await visitor.ReadAsync(path);
        var fewest = int.MaxValue;
        for (var reading = 0; reading < Readings; reading++)
        {
            var before = Count();
            await visitor.ReadAsync(path);
            fewest = Math.Min(fewest, Count() - before);
        }

        return fewest;
    }

    private int Count() => Directory.GetFiles(Path.Combine(site.AppData, "logs")).Sum(CountIn);

    private static int CountIn(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            count += line.Contains("SQL: ", StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
