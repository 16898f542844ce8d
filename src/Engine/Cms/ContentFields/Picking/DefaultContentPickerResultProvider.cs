using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>Finds the items of a picker by the words of their titles; without words, the ones that were changed last.</summary>
internal sealed class DefaultContentPickerResultProvider(ISession session) : IContentPickerResultProvider
{
    private const int MostResults = 50;
    private const int MostWords = 8;

    public string Name => "Default";

    public async Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext)
    {
        var types = searchContext.ContentTypes.ToArray();
        if (types.Length == 0)
        {
            return [];
        }

        var query = session.Query<ContentItem, ContentItemIndex>(index => index.ContentType.IsIn(types) && index.Latest);
        var words = (searchContext.Query ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(MostWords))
        {
            query.With<ContentItemIndex>(index => index.DisplayText!.Contains(word));
        }

        var items = await query.With<ContentItemIndex>().OrderByDescending(index => index.ModifiedUtc!).NoDuplicates().Take(MostResults).ToAsyncEnumerable().ToListAsync();
        var published = await PublishedAsync([.. items.Where(item => !item.Published).Select(item => item.ContentItemId)]);
        return items.Select(item => new ContentPickerResult
        {
            ContentItemId = item.ContentItemId,
            ContentItem = item,
            DisplayText = item.DisplayText,
            HasPublished = item.Published || published.Contains(item.ContentItemId),
        });
    }

    /// <summary>Of items with a draft, those that have a published version too.</summary>
    private async Task<HashSet<string>> PublishedAsync(string[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Published).ToAsyncEnumerable().ToListAsync();
        return [.. rows.Select(row => row.ContentItemId)];
    }
}
