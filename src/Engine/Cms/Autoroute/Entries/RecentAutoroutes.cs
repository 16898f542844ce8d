using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Routing;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>The paths of a large site that were looked up lately. When it is full it begins anew.</summary>
internal sealed class RecentAutoroutes(int most)
{
    private readonly ConcurrentDictionary<string, AutorouteEntry> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, AutorouteEntry> _byItem = new(StringComparer.OrdinalIgnoreCase);
    private int _count;
    private int _generation;

    /// <summary>Changes whenever something is forgotten: what was read before may be older than what made it so.</summary>
    public int Generation => Volatile.Read(ref _generation);

    public AutorouteEntry? ByPath(string path) => _byPath.GetValueOrDefault(AutorouteTable.Normalize(path));

    public AutorouteEntry? ByContentItemId(string contentItemId) => _byItem.GetValueOrDefault(contentItemId);

    /// <summary>Remembers what was read at a generation, unless it is past.</summary>
    public void Add(AutorouteEntry entry, int generation)
    {
        if (Interlocked.Increment(ref _count) > most)
        {
            Clear();
            return;
        }

        if (generation == Generation)
        {
            _byPath[AutorouteTable.Normalize(entry.Path)] = entry;
            if (string.IsNullOrEmpty(entry.ContainedContentItemId))
            {
                _byItem[entry.ContentItemId] = entry;
            }
        }

        if (generation != Generation)
        {
            Remove(entry);
        }
    }

    public void Forget(IEnumerable<string> contentItemIds)
    {
        Interlocked.Increment(ref _generation);
        foreach (var id in contentItemIds)
        {
            if (_byItem.TryGetValue(id, out var entry))
            {
                Remove(entry);
            }
        }
    }

    public void Clear()
    {
        Interlocked.Increment(ref _generation);
        _byPath.Clear();
        _byItem.Clear();
        Volatile.Write(ref _count, 0);
    }

    private void Remove(AutorouteEntry entry)
    {
        _byPath.TryRemove(new(AutorouteTable.Normalize(entry.Path), entry));
        _byItem.TryRemove(new(entry.ContentItemId, entry));
    }
}
