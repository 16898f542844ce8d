using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Procuratorate.Cases.Services;

/// <summary>
/// The counts beside the filters, remembered until a case is published or taken back, and for a minute at most: another process
/// may have published.
/// </summary>
public sealed class CaseTallies(ICaseListService list, IMemoryCache memory, ISignal signal)
{
    /// <summary>What is signalled when a case was published or taken back.</summary>
    public const string Changed = "Procuratorate.Cases.Tallies";

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    /// <param name="columnId">A column of the site; null for all cases.</param>
    public async Task<CaseTally> GetAsync(string? columnId) => (await memory.GetOrCreateAsync((Changed, columnId), async entry =>
    {
        entry.AddExpirationToken(signal.GetToken(Changed));
        entry.AbsoluteExpirationRelativeToNow = _longest;
        return await list.TallyAsync(columnId);
    }))!;
}
