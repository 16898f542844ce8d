using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>Asks for a page again and again, one request at a time.</summary>
internal sealed class PageTimer(HttpClient client)
{
    private const int Warming = 20;
    private const int Measured = 60;

    /// <returns>The median and the 95th of a hundred, in milliseconds, and the page's bytes.</returns>
    public async Task<PageTime> MeasureAsync(string path)
    {
        var bytes = Array.Empty<byte>();
        for (var i = 0; i < Warming; i++)
        {
            using var response = await client.GetAsync(path);
            response.EnsureSuccessStatusCode();
            bytes = await response.Content.ReadAsByteArrayAsync();
        }

        var times = new double[Measured];
        for (var i = 0; i < Measured; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(path);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return new PageTime(times[Measured / 2], times[Measured * 95 / 100], bytes);
    }
}
