using OrchardCore.ContentManagement;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using YesSql;
using YesSql.Services;

namespace Procuratorate.News.Services;

/// <summary>
/// Answers from <see cref="NewsPartIndex"/>. Rows are found, ordered and skipped on the index alone, so that a late page
/// costs what the first one does; then the documents of that page are read, at once.
/// </summary>
public sealed class NewsListService(ISession session) : INewsListService
{
    public Task<int> CountAsync(string columnId) => session
        .QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published)
        .CountAsync();

    public Task<IReadOnlyList<ContentItem>> ListAsync(string columnId, int skip, int take) => ReadAsync(
        PinnedThenNewest(session.QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published)).Skip(skip).Take(take),
        take);

    public async Task<IReadOnlyList<ContentItem>> ListNewestAsync(IReadOnlyCollection<string> columnIds, int count) => columnIds.Count switch
    {
        0 => [],
        1 => await ListAsync(columnIds.First(), 0, count),

        // An item has a row for each of its columns, at most as many as are asked for.
        _ => await ReadAsync(
            PinnedThenNewest(session.QueryIndex<NewsPartIndex>(index => index.ColumnId.IsIn(columnIds) && index.Published)).Take(count * columnIds.Count),
            count),
    };

    public async Task<NewsNeighbours> FindNeighboursAsync(ContentItem item)
    {
        if (!item.TryGet<NewsPart>(out var part) || part.Date is not { } date || part.MainColumnId() is not { } columnId)
        {
            return new NewsNeighbours(null, null);
        }

        var number = part.Number;
        var newer = session
            .QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published && index.Date >= date && (index.Date > date || index.Number > number))
            .OrderBy(index => index.Date)
            .ThenBy(index => index.Number);
        var older = session
            .QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published && index.Date <= date && (index.Date < date || index.Number < number))
            .OrderByDescending(index => index.Date)
            .ThenByDescending(index => index.Number);

        return new NewsNeighbours(await ReadOneAsync(newer), await ReadOneAsync(older));
    }

    private static IQueryIndex<NewsPartIndex> PinnedThenNewest(IQueryIndex<NewsPartIndex> query) => query
        .OrderByDescending(index => index.Pinned)
        .ThenByDescending(index => index.Date)
        .ThenByDescending(index => index.Number);

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(IQueryIndex<NewsPartIndex> query, int count)
    {
        var rows = await query.ToAsyncEnumerable().ToListAsync();
        return [.. await session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId).Distinct().Take(count)])];
    }

    private async Task<ContentItem?> ReadOneAsync(IQueryIndex<NewsPartIndex> query) =>
        await query.FirstOrDefaultAsync() is { } row ? await session.GetAsync<ContentItem>(row.DocumentId) : null;
}
