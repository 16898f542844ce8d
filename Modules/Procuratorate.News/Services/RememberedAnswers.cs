using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Procuratorate.News.Services;

/// <summary>
/// What was read of published content, remembered until some of it is published or taken back, and for a minute at most: another
/// process may have published. A preview reads for itself: it sees what is not published.
/// </summary>
public sealed class RememberedAnswers(IMemoryCache memory, ISignal signal, IHttpContextAccessor httpContextAccessor)
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    /// <param name="changed">What is signalled when the content has changed (<see cref="Handlers.ChangeSignalHandler{TPart}"/>).</param>
    /// <param name="question">What is asked, with all that the answer depends on but the content.</param>
    /// <param name="read">Reads the answer. It is given to many requests, so nobody may change it.</param>
    public async ValueTask<T> RememberAsync<T>(string changed, object question, Func<Task<T>> read)
    {
        if (httpContextAccessor.IsPreview())
        {
            return await read();
        }

        if (memory.TryGetValue<T>((changed, question), out var known))
        {
            return known!;
        }

        // Asked for before reading: an answer that a change overtakes is not kept.
        var unchanged = signal.GetToken(changed);
        var answer = await read();
        memory.Set((changed, question), answer, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _longest }.AddExpirationToken(unchanged));
        return answer;
    }
}
