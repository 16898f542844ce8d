using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Routing;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>Paths to items and back. Reads take no lock; one writer at a time replaces an item's entries.</summary>
internal sealed class AutorouteTable
{
    private readonly ConcurrentDictionary<string, AutorouteEntry> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, AutorouteEntry> _byItem = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<AutorouteEntry>> _byContainer = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether all paths of the site are here.</summary>
    public bool IsWhole { get; init; } = true;

    public int Count => _byContainer.Count;

    public AutorouteEntry? ByPath(string path) => _byPath.GetValueOrDefault(Normalize(path));

    public AutorouteEntry? ByContentItemId(string contentItemId) => _byItem.GetValueOrDefault(contentItemId);

    /// <summary>Puts in the new entries before the old ones go, so that a path that stays is found all the while.</summary>
    public void Replace(string contentItemId, IEnumerable<AutorouteEntry> entries)
    {
        var added = entries.ToList();
        var removed = _byContainer.GetValueOrDefault(contentItemId) ?? [];

        foreach (var entry in added)
        {
            _byPath[Normalize(entry.Path)] = entry;
            _byItem[ItemId(entry)] = entry;
        }

        foreach (var entry in removed)
        {
            _byPath.TryRemove(new(Normalize(entry.Path), entry));
            _byItem.TryRemove(new(ItemId(entry), entry));
        }

        if (added.Count == 0)
        {
            _byContainer.Remove(contentItemId);
            return;
        }

        _byContainer[contentItemId] = added;
    }

    public static string Normalize(string path) => path.Trim('/');

    private static string ItemId(AutorouteEntry entry) =>
        string.IsNullOrEmpty(entry.ContainedContentItemId) ? entry.ContentItemId : entry.ContainedContentItemId;
}
