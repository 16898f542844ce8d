using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Data.Queries;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>
/// How many items a list has. To count many takes longer than to read a page of them, so that a large count is remembered until content
/// changes, and for ten seconds at most: another process may have changed it.
/// </summary>
internal sealed class ContentCounts(IMemoryCache memory, ISignal signal)
{
    /// <summary>What is signalled when content was made, changed or removed.</summary>
    public const string Changed = "OrchardCore.Contents.Counts";

    /// <summary>From here on a count is remembered.</summary>
    public const int Large = 5_000;

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(10);

    public async Task<int> CountAsync(IQuery<ContentItem> query)
    {
        if (query is not ICountedQuery { Question: var question })
        {
            return await query.CountAsync();
        }

        var key = (nameof(ContentCounts), question);
        if (memory.TryGetValue<int>(key, out var known))
        {
            return known;
        }

        // Asked for before counting: a count that a change overtakes is not kept.
        var unchanged = signal.GetToken(Changed);
        var count = await query.CountAsync();
        if (count >= Large)
        {
            memory.Set(key, count, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _longest }.AddExpirationToken(unchanged));
        }

        return count;
    }
}
