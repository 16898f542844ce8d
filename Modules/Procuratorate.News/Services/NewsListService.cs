using OrchardCore.ContentManagement;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using YesSql;
using YesSql.Services;

namespace Procuratorate.News.Services;

/// <summary>
/// Answers from <see cref="NewsPartIndex"/> and <see cref="NewsTallyIndex"/> alone: a late page costs what the first one does, and no document is read.
/// </summary>
public sealed class NewsListService(ISession session, IContentManagerSession loaded) : INewsListService
{
    public async Task<int> CountAsync(string columnId) =>
        (await session.QueryIndex<NewsTallyIndex>(index => index.ColumnId == columnId).FirstOrDefaultAsync())?.Count ?? 0;

    public async Task<IReadOnlyList<Teaser>> ListAsync(string columnId, int skip, int take) => await ReadAsync(
        await PinnedThenNewest(session.QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published))
            .Skip(skip)
            .Take(take)
            .ToAsyncEnumerable()
            .ToListAsync());

    public async Task<IReadOnlyList<Teaser>> ListAsync(IReadOnlyCollection<string> contentItemIds)
    {
        if (contentItemIds.Count == 0)
        {
            return [];
        }

        var rows = await session
            .QueryIndex<NewsPartIndex>(index => index.ContentItemId.IsIn(contentItemIds) && index.IsMain && index.Published)
            .Take(contentItemIds.Count)
            .ToAsyncEnumerable()
            .ToListAsync();
        var places = contentItemIds.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        return await ReadAsync([.. rows.OrderBy(row => places[row.ContentItemId!])]);
    }

    /// <summary>
    /// Each column is asked for by itself, since then the rows of the index stand in the order that is wanted: a few
    /// small reads, however many items the columns hold.
    /// </summary>
    public async Task<IReadOnlyList<Teaser>> ListNewestAsync(IReadOnlyCollection<string> columnIds, int count, bool withCover = false)
    {
        var rows = new List<NewsPartIndex>();
        foreach (var columnId in columnIds)
        {
            var query = Order(session.QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published), withCover);
            rows.AddRange(await query.Take(count).ToAsyncEnumerable().ToListAsync());
        }

        return await ReadAsync(
        [
            .. rows
                .DistinctBy(row => row.DocumentId)
                .OrderByDescending(row => row.Pinned && !withCover)
                .ThenByDescending(row => row.Date)
                .ThenByDescending(row => row.Number)
                .Take(count),
        ]);
    }

    public async Task<IReadOnlyList<Teaser>> ListNewestOfAllAsync(int count, bool withCover = false) => await ReadAsync(
        await Order(session.QueryIndex<NewsPartIndex>(index => index.IsMain && index.Published), withCover).Take(count).ToAsyncEnumerable().ToListAsync());

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

    private async Task<Teaser?> ReadOneAsync(IQueryIndex<NewsPartIndex> query) =>
        await query.FirstOrDefaultAsync() is { } row ? (await ReadAsync([row]))[0] : null;

    private async Task<IReadOnlyList<Teaser>> ReadAsync(List<NewsPartIndex> rows)
    {
        var teasers = new List<Teaser>(rows.Count);
        foreach (var row in rows)
        {
            teasers.Add(Read(await CurrentAsync(row)));
        }

        return teasers;
    }

    // What is previewed stands in the lists as it stands in the editor. And until all items have been written again, rows of before have no title.
    private async Task<NewsPartIndex> CurrentAsync(NewsPartIndex row)
    {
        var item = loaded.RecallPublishedItemId(row.ContentItemId!, out var known) ? known
            : row.Title is null ? await session.GetAsync<ContentItem>(row.DocumentId)
            : null;
        return item is null ? row : NewsPartIndexProvider.Rows(item).FirstOrDefault(row);
    }

    private static Teaser Read(NewsPartIndex row) =>
        new(row.ContentItemId!, row.Title ?? string.Empty, row.Path ?? $"~/Contents/ContentItems/{row.ContentItemId}", row.Date)
        {
            CoverPath = row.CoverPath,
            CoverText = row.CoverText,
        };
}
