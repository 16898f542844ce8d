using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Content.Management.Queries;

/// <summary>The questions that the content manager puts to the store.</summary>
internal static class ContentItemQueries
{
    public static Task<ContentItem?> LatestAsync(this ISession session, string contentItemId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();

    public static Task<ContentItem?> DraftAsync(this ISession session, string contentItemId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest && !index.Published).FirstOrDefaultAsync();

    public static Task<ContentItem?> PublishedAsync(this ISession session, string contentItemId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync();

    public static Task<ContentItem?> VersionAsync(this ISession session, string contentItemVersionId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == contentItemVersionId).FirstOrDefaultAsync();

    public static ValueTask<List<ContentItem>> AllVersionsAsync(this ISession session, string contentItemId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ToAsyncEnumerable().ToListAsync();

    public static ValueTask<List<ContentItem>> ActiveVersionsAsync(this ISession session, string contentItemId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && (index.Latest || index.Published)).ToAsyncEnumerable().ToListAsync();

    public static ValueTask<List<ContentItem>> LatestAsync(this ISession session, string[] contentItemIds) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(contentItemIds) && index.Latest).ToAsyncEnumerable().ToListAsync();

    public static ValueTask<List<ContentItem>> DraftsAsync(this ISession session, string[] contentItemIds) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(contentItemIds) && index.Latest && !index.Published).ToAsyncEnumerable().ToListAsync();

    public static ValueTask<List<ContentItem>> PublishedAsync(this ISession session, string[] contentItemIds) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(contentItemIds) && index.Published).ToAsyncEnumerable().ToListAsync();

    /// <summary>What an import may touch: the versions in use of its items, and the very versions that it brings.</summary>
    public static async Task<List<ContentItem>> ForImportAsync(this ISession session, string[] contentItemIds, string[] versionIds)
    {
        var active = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(contentItemIds) && (index.Latest || index.Published)).ToAsyncEnumerable().ToListAsync();
        var versions = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versionIds)).ToAsyncEnumerable().ToListAsync();

        return [.. active.Union(versions)];
    }
}
