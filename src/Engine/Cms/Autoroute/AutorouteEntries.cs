using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>The tenant's published paths in memory: read from the index once, then kept as items are published and withdrawn.</summary>
internal sealed class AutorouteEntries(IStore store) : IAutorouteEntries, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile AutorouteTable? _table;

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path)
    {
        var table = _table ?? await LoadAsync();
        var entry = table.ByPath(path);
        return (entry is not null, entry);
    }

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var table = _table ?? await LoadAsync();
        var entry = table.ByContentItemId(contentItemId);
        return (entry is not null, entry);
    }

    /// <summary>Reads the index again, whole.</summary>
    public async Task UpdateEntriesAsync()
    {
        await _gate.WaitAsync();
        try
        {
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

            await using var session = store.CreateSession();

            foreach (var contentItemId in contentItemIds)
            {
                var rows = await session.QueryIndex<AutoroutePartIndex>(row => row.ContentItemId == contentItemId && row.Published).ToAsyncEnumerable().ToListAsync();
                table.Replace(contentItemId, Entries(rows));
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
        var rows = await session.QueryIndex<AutoroutePartIndex>(row => row.Published).ToAsyncEnumerable().ToListAsync();
        var table = new AutorouteTable();

        foreach (var item in Entries(rows).GroupBy(entry => entry.ContentItemId))
        {
            table.Replace(item.Key, item);
        }

        return table;
    }

    private static IEnumerable<AutorouteEntry> Entries(IEnumerable<AutoroutePartIndex> rows) =>
        rows
            .Where(row => !string.IsNullOrEmpty(row.Path) && !string.IsNullOrEmpty(row.ContentItemId))
            .OrderBy(row => row.Id)
            .Select(row => new AutorouteEntry(row.ContentItemId!, row.Path!, row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId });
}
