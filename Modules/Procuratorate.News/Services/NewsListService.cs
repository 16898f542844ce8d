using OrchardCore.ContentManagement;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using YesSql;

namespace Procuratorate.News.Services;

/// <summary>
/// Answers from <see cref="NewsPartIndex"/> and <see cref="NewsTallyIndex"/>. Rows are found, ordered and skipped on the index alone, so that a late page
/// costs what the first one does; then the documents of that page are read, at once.
/// </summary>
public sealed class NewsListService(ISession session) : INewsListService
{
    public async Task<int> CountAsync(string columnId) =>
        (await session.QueryIndex<NewsTallyIndex>(index => index.ColumnId == columnId).FirstOrDefaultAsync())?.Count ?? 0;

    public Task<IReadOnlyList<ContentItem>> ListAsync(string columnId, int skip, int take) => ReadAsync(
        PinnedThenNewest(session.QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published)).Skip(skip).Take(take),
        take);

    /// <summary>
    /// Each column is asked for by itself, since then the rows of the index stand in the order that is wanted: a few
    /// small reads, however many items the columns hold.
    /// </summary>
    public async Task<IReadOnlyList<ContentItem>> ListNewestAsync(IReadOnlyCollection<string> columnIds, int count, bool withCover = false)
    {
        var rows = new List<NewsPartIndex>();
        foreach (var columnId in columnIds)
        {
            var query = Order(session.QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published), withCover);
            rows.AddRange(await query.Take(count).ToAsyncEnumerable().ToListAsync());
        }

        return await ReadAsync(
            rows.OrderByDescending(row => row.Pinned && !withCover).ThenByDescending(row => row.Date).ThenByDescending(row => row.Number),
            count);
    }

    public Task<IReadOnlyList<ContentItem>> ListNewestOfAllAsync(int count, bool withCover = false) =>
        ReadAsync(Order(session.QueryIndex<NewsPartIndex>(index => index.IsMain && index.Published), withCover).Take(count), count);

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

    private static IQueryIndex<NewsPartIndex> Order(IQueryIndex<NewsPartIndex> query, bool withCover) => withCover
        ? query.Where(index => index.HasCover).OrderByDescending(index => index.Date).ThenByDescending(index => index.Number)
        : PinnedThenNewest(query);

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(IQueryIndex<NewsPartIndex> query, int count) =>
        await ReadAsync(await query.ToAsyncEnumerable().ToListAsync(), count);

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(IEnumerable<NewsPartIndex> rows, int count) =>
        [.. await session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId).Distinct().Take(count)])];

    private async Task<ContentItem?> ReadOneAsync(IQueryIndex<NewsPartIndex> query) =>
        await query.FirstOrDefaultAsync() is { } row ? await session.GetAsync<ContentItem>(row.DocumentId) : null;
}
