using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>Runs queries for items and makes the items ready for use.</summary>
public static class ContentQueryExtensions
{
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await query.ToAsyncEnumerable(contentManager).ToListAsync();

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable(this IQuery<ContentItem> query, IContentManager contentManager) =>
        contentManager.LoadAsync(query.ToAsyncEnumerable());
}
