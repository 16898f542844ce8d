using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>What a picker shows of the items that are chosen, and what it takes.</summary>
internal sealed class PickedItems(ISession session, IContentDefinitionManager definitions, ContentPickerEntries entries)
{
    private const int MostOffered = 50;

    /// <summary>The chosen items in their order. One that is gone or may not be seen stays, by its id alone: saving must not lose it.</summary>
    public async Task<IList<ContentPickerEntry>> ShownAsync(string[] ids, ContentPickerFieldSettings settings)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var versions = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && (index.Latest || index.Published)).ToAsyncEnumerable().ToListAsync();
        var byId = versions.ToLookup(item => item.ContentItemId, StringComparer.Ordinal);
        var shown = new List<ContentPickerEntry>(ids.Length);
        foreach (var id in ids)
        {
            var latest = byId[id].FirstOrDefault(item => item.Latest) ?? byId[id].FirstOrDefault();
            var entry = latest is null ? null : await entries.FindAsync(latest, byId[id].Any(item => item.Published), settings);
            shown.Add(entry ?? new ContentPickerEntry(id, id, false, false, false));
        }

        return shown;
    }

    /// <summary>Published items that are not chosen yet, the newest first: for a browser that cannot search.</summary>
    public async Task<IList<ContentPickerEntry>> OfferedAsync(string[] ids, ContentPickerFieldSettings settings)
    {
        var types = await ContentPickerTypes.OfAsync(definitions, settings);
        if (types.Length == 0)
        {
            return [];
        }

        var rows = await session.QueryIndex<ContentItemIndex>(index => index.ContentType.IsIn(types) && index.Published)
            .OrderByDescending(index => index.PublishedUtc!)
            .Take(MostOffered)
            .ToAsyncEnumerable().ToListAsync();
        return [.. rows.Where(row => !ids.Contains(row.ContentItemId)).Select(row => new ContentPickerEntry(row.ContentItemId, row.DisplayText ?? row.ContentItemId, true, false, true))];
    }

    /// <summary>An id that names no item of the field's types which the user may choose; null when all do.</summary>
    public async Task<string?> UnknownAsync(string[] ids, ContentPickerFieldSettings settings)
    {
        if (ids.Length == 0)
        {
            return null;
        }

        var types = await ContentPickerTypes.OfAsync(definitions, settings);
        var items = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest).ToAsyncEnumerable().ToListAsync();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => types.Contains(item.ContentType)))
        {
            // A version that was published before counts, so that a draft of somebody else's hides nothing that the public sees.
            if (await entries.FindAsync(item, hasPublished: true, settings) is not null)
            {
                known.Add(item.ContentItemId);
            }
        }

        return ids.FirstOrDefault(id => !known.Contains(id));
    }
}
