using OrchardCore.Modules;
using Procuratorate.News.Indexes;
using YesSql;

namespace Procuratorate.News.Services;

/// <summary>
/// Gives out the numbers that end the addresses of a site's news: rising, never twice. They start from the clock,
/// so that an editor never waits for another's save, and from the highest number in use, so that a clock that was
/// set back does no harm.
/// </summary>
public sealed class NewsNumbers(IClock clock)
{
    private static readonly DateTime _epoch = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private long _last = -1;

    /// <summary>The next number.</summary>
    /// <param name="session">Asked for the highest number in use, once.</param>
    public async Task<long> NextAsync(ISession session)
    {
        if (Interlocked.Read(ref _last) < 0)
        {
            var highest = await session.QueryIndex<NewsPartIndex>().OrderByDescending(index => index.Number).FirstOrDefaultAsync();
            Interlocked.CompareExchange(ref _last, highest?.Number ?? 0, -1);
        }

        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(last + 1, (long)(clock.UtcNow - _epoch).TotalSeconds);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
            {
                return next;
            }
        }
    }
}
