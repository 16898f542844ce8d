using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Procuratorate.News.Services;

/// <summary>
/// What was read of the published news, remembered until news is published or taken back, and for a minute at most: another
/// process may have published.
/// </summary>
public sealed class PublishedNews(IMemoryCache memory, ISignal signal)
{
    /// <summary>What is signalled when what visitors can read of the news has changed.</summary>
    public const string Changed = "Procuratorate.News.Published";

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    /// <param name="question">What is asked, with all that the answer depends on but the published news.</param>
    /// <param name="read">Reads the answer. It is given to many requests, so nobody may change it.</param>
    public async ValueTask<T> RememberAsync<T>(object question, Func<Task<T>> read)
    {
        if (memory.TryGetValue<T>((Changed, question), out var known))
        {
            return known!;
        }

        // Asked for before reading: an answer that a change overtakes is not kept.
        var unchanged = signal.GetToken(Changed);
        var answer = await read();
        memory.Set((Changed, question), answer, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _longest }.AddExpirationToken(unchanged));
        return answer;
    }
}
