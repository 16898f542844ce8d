using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>
/// The tenant's published paths. Those of a small site are read from the index when the tenant starts, then kept as items are published
/// and withdrawn. Of a large one only the paths of items inside others are; the rest is looked up one by one, and the latest remembered.
/// </summary>
/// <param name="store">Holds the index.</param>
/// <param name="most">With how many rows a site is still a small one.</param>
internal sealed class AutorouteEntries(IStore store, int most = AutorouteEntries.MostInMemory) : IAutorouteEntries, IDisposable
{
    /// <summary>About a megabyte, and read in twenty milliseconds.</summary>
    public const int MostInMemory = 2000;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly RecentAutoroutes _recent = new(most);
    private volatile AutorouteTable? _table;

    /// <summary>Reads what is to be in memory, so that no request waits for it.</summary>
    public Task PrepareAsync() => _table is null ? LoadAsync() : Task.CompletedTask;

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path)
    {
        var table = _table ?? await LoadAsync();
        var entry = table.ByPath(path);
        if (entry is null && !table.IsWhole)
        {
            entry = _recent.ByPath(path) ?? await FindByPathAsync(path);
        }

        return (entry is not null, entry);
    }

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var table = _table ?? await LoadAsync();
        var entry = table.ByContentItemId(contentItemId);
        if (entry is null && !table.IsWhole)
        {
            entry = _recent.ByContentItemId(contentItemId) ?? (await FindAsync([contentItemId])).GetValueOrDefault(contentItemId);
        }

        return (entry is not null, entry);
    }

    /// <summary>The paths of many items, by the items' ids, with one question to the store.</summary>
    public async Task<IReadOnlyDictionary<string, AutorouteEntry>> FindManyAsync(IReadOnlyCollection<string> contentItemIds)
    {
        var table = _table ?? await LoadAsync();
        return table.IsWhole
            ? contentItemIds.Select(table.ByContentItemId).OfType<AutorouteEntry>().DistinctBy(entry => entry.ContentItemId).ToDictionary(entry => entry.ContentItemId, StringComparer.OrdinalIgnoreCase)
            : await FindAsync(contentItemIds);
    }

    /// <summary>Reads the index again, whole.</summary>
    public async Task UpdateEntriesAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _recent.Clear();
            if (_table is not null)
            {
                _table = await ReadAsync();
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Reads what the index says about some items, and nothing else.</summary>
    public async Task UpdateEntriesAsync(IReadOnlyCollection<string> contentItemIds)
    {
        await _gate.WaitAsync();
        try
        {
            if (_table is not { } table)
            {
                return;
            }

            _recent.Forget(contentItemIds);
            await using var session = store.CreateSession();
            foreach (var contentItemId in contentItemIds)
            {
                var rows = await session.QueryIndex<AutoroutePartIndex>(row => row.ContentItemId == contentItemId && row.Published).ToAsyncEnumerable().ToListAsync();
                table.Replace(contentItemId, table.IsWhole ? Entries(rows) : Entries(rows.Where(IsContained)));
            }

            if (table.IsWhole && table.Count > 2 * most)
            {
                _table = await ReadAsync();
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<AutorouteTable> LoadAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return _table ??= await ReadAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<AutorouteTable> ReadAsync()
    {
        await using var session = store.CreateSession();
        var isWhole = await session.QueryIndex<AutoroutePartIndex>(row => row.Published).CountAsync() <= most;
        var rows = await (isWhole
            ? session.QueryIndex<AutoroutePartIndex>(row => row.Published)
            : session.QueryIndex<AutoroutePartIndex>(row => row.Published && row.ContainedContentItemId != null)).ToAsyncEnumerable().ToListAsync();
        var table = new AutorouteTable { IsWhole = isWhole };

        foreach (var item in Entries(rows).GroupBy(entry => entry.ContentItemId))
        {
            table.Replace(item.Key, item);
        }

        return table;
    }

    /// <summary>However the path is spelled: with slashes around it or without, and in small letters.</summary>
    private async Task<AutorouteEntry?> FindByPathAsync(string path)
    {
        var generation = _recent.Generation;
        var trimmed = path.Trim('/');
        string[] words = [trimmed, trimmed.ToLowerInvariant()];
        var spellings = words.Distinct(StringComparer.Ordinal).SelectMany(word => (string[])[word, "/" + word, word + "/"]).ToArray();
        await using var session = store.CreateSession();
        var row = await session.QueryIndex<AutoroutePartIndex>(row => row.Published && row.Path.IsIn(spellings)).OrderByDescending(row => row.Id).FirstOrDefaultAsync();
        var entry = row is null ? null : Entries([row]).FirstOrDefault();
        if (entry is not null)
        {
            _recent.Add(entry, generation);
        }

        return entry;
    }

    private async Task<Dictionary<string, AutorouteEntry>> FindAsync(IReadOnlyCollection<string> contentItemIds)
    {
        var generation = _recent.Generation;
        await using var session = store.CreateSession();
        var rows = await session.QueryIndex<AutoroutePartIndex>(row => row.ContentItemId.IsIn(contentItemIds) && row.Published).ToAsyncEnumerable().ToListAsync();
        var found = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(rows.Where(row => !IsContained(row))))
        {
            found[entry.ContentItemId] = entry;
            _recent.Add(entry, generation);
        }

        return found;
    }

    private static bool IsContained(AutoroutePartIndex row) => !string.IsNullOrEmpty(row.ContainedContentItemId);

    private static IEnumerable<AutorouteEntry> Entries(IEnumerable<AutoroutePartIndex> rows) =>
        rows
            .Where(row => !string.IsNullOrEmpty(row.Path) && !string.IsNullOrEmpty(row.ContentItemId))
            .OrderBy(row => row.Id)
            .Select(row => new AutorouteEntry(row.ContentItemId!, row.Path!, row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId });
}
