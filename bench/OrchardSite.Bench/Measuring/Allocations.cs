using System.Globalization;

namespace OrchardSite.Bench;

/// <summary>What a program that runs with <see cref="StartupHook"/> has allocated since it started.</summary>
internal sealed class Allocations(string file)
{
    /// <summary>The environment variable that names the file.</summary>
    public const string Variable = "ORCHARDSITE_BENCH_ALLOCATIONS";

    private const int Requests = 300;

    /// <summary>Longer than the program takes to write its figure down.</summary>
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(300);

    /// <returns>Bytes a request of a warm page, Kestrel's own share included.</returns>
    public async Task<long> OfARequestAsync(HttpClient client, string path)
    {
        var before = await ReadAsync();
        for (var i = 0; i < Requests; i++)
        {
            await client.GetByteArrayAsync(path);
        }

        return (await ReadAsync() - before) / Requests;
    }

    private async Task<long> ReadAsync()
    {
        await Task.Delay(_interval);
        return long.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
    }
}
