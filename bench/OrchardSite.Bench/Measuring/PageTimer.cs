using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>Asks for a page again and again, one request at a time.</summary>
internal sealed class PageTimer(HttpClient client)
{
    private const int Warming = 40;
    private const int Measured = 60;

    /// <returns>The median and the 95th of a hundred, in milliseconds, and the page's bytes.</returns>
    public async Task<PageTime> MeasureAsync(string path) => (await MeasureAsync([path]))[0];

    /// <summary>Measures several pages in turn, so that whatever else happens meanwhile happens to all of them.</summary>
    public async Task<IReadOnlyList<PageTime>> MeasureAsync(params string[] paths)
    {
        var bytes = new byte[paths.Length][];
        for (var i = 0; i < Warming * paths.Length; i++)
        {
            bytes[i % paths.Length] = await client.GetByteArrayAsync(paths[i % paths.Length]);
        }

        var times = paths.Select(_ => new double[Measured]).ToArray();
        for (var i = 0; i < Measured; i++)
        {
            for (var page = 0; page < paths.Length; page++)
            {
                var started = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(paths[page]);
                times[page][i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }

        return [.. times.Select((all, page) => Summarise(all, bytes[page]))];
    }

    private static PageTime Summarise(double[] times, byte[] bytes)
    {
        Array.Sort(times);
        return new PageTime(times[Measured / 2], times[Measured * 95 / 100], bytes);
    }
}
