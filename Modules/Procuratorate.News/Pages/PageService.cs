using OrchardCore.ContentManagement;
using YesSql;

namespace Procuratorate.News.Pages;

/// <summary>Finds the page of a column.</summary>
public sealed class PageService(ISession session)
{
    /// <summary>The column's published page, the first when there are several; null when there is none.</summary>
    public async Task<ContentItem?> FindPublishedAsync(string columnId) =>
        await session.QueryIndex<PagePartIndex>(index => index.ColumnId == columnId && index.Published).OrderBy(index => index.Number).FirstOrDefaultAsync() is { } row
            ? await session.GetAsync<ContentItem>(row.DocumentId)
            : null;

    /// <summary>Another page, published or draft, that stands in the column already; null when there is none.</summary>
    public async Task<ContentItem?> FindOtherAsync(string columnId, string contentItemId) =>
        await session.QueryIndex<PagePartIndex>(index => index.ColumnId == columnId && index.Latest && index.ContentItemId != contentItemId).FirstOrDefaultAsync() is { } row
            ? await session.GetAsync<ContentItem>(row.DocumentId)
            : null;
}
