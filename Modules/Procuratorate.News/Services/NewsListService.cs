using OrchardCore.ContentManagement;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using YesSql;

namespace Procuratorate.News.Services;

/// <summary>Answers from <see cref="NewsPartIndex"/>; reads no document that is not shown.</summary>
public sealed class NewsListService(ISession session) : INewsListService
{
    public Task<int> CountAsync(string columnId) => session
        .QueryIndex<NewsPartIndex>(index => index.ColumnId == columnId && index.Published)
        .CountAsync();

    public async Task<IReadOnlyList<ContentItem>> ListAsync(string columnId, int skip, int take) => await session
        .Query<ContentItem, NewsPartIndex>(index => index.ColumnId == columnId && index.Published)
        .OrderByDescending(index => index.Pinned)
        .ThenByDescending(index => index.Date)
        .ThenByDescending(index => index.Number)
        .Skip(skip)
        .Take(take)
        .ToAsyncEnumerable()
        .ToListAsync();

    public async Task<NewsNeighbours> FindNeighboursAsync(ContentItem item)
    {
        if (!item.TryGet<NewsPart>(out var part) || part.Date is not { } date || part.MainColumnId() is not { } columnId)
        {
            return new NewsNeighbours(null, null);
        }

        var number = part.Number;
        var newer = await session
            .Query<ContentItem, NewsPartIndex>(index => index.ColumnId == columnId && index.Published && (index.Date > date || (index.Date == date && index.Number > number)))
            .OrderBy(index => index.Date)
            .ThenBy(index => index.Number)
            .FirstOrDefaultAsync();
        var older = await session
            .Query<ContentItem, NewsPartIndex>(index => index.ColumnId == columnId && index.Published && (index.Date < date || (index.Date == date && index.Number < number)))
            .OrderByDescending(index => index.Date)
            .ThenByDescending(index => index.Number)
            .FirstOrDefaultAsync();

        return new NewsNeighbours(newer, older);
    }
}
