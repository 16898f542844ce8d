using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Runs queries for items over an index and makes the items ready for use.</summary>
public static class ContentQueryOfTIndexExtensions
{
    public static async Task<ContentItem?> FirstOrDefaultAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex =>
        await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    public static async Task<IEnumerable<ContentItem>> ListAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex =>
        await query.ToAsyncEnumerable(contentManager).ToListAsync();

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex =>
        contentManager.LoadAsync(query.ToAsyncEnumerable());
}
