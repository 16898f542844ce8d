using OrchardCore.ContentManagement;

namespace Procuratorate.News.Services;

/// <summary>
/// Remembers what pages ask for again and again: the beginnings of lists, counts, and the neighbours of an article. Later pages
/// of a column are read each time; there are too many of them and each is asked for too seldom.
/// </summary>
public sealed class RememberedNewsListService(NewsListService news, PublishedNews published) : INewsListService
{
    public async Task<int> CountAsync(string columnId) =>
        await published.RememberAsync((nameof(CountAsync), columnId), () => news.CountAsync(columnId));

    public async Task<IReadOnlyList<Teaser>> ListAsync(string columnId, int skip, int take) => skip == 0
        ? await published.RememberAsync((nameof(ListAsync), columnId, take), () => news.ListAsync(columnId, 0, take))
        : await news.ListAsync(columnId, skip, take);

    public async Task<IReadOnlyList<Teaser>> ListNewestAsync(IReadOnlyCollection<string> columnIds, int count, bool withCover = false) =>
        await published.RememberAsync(
            (nameof(ListNewestAsync), string.Join(',', columnIds), count, withCover),
            () => news.ListNewestAsync(columnIds, count, withCover));

    public async Task<IReadOnlyList<Teaser>> ListNewestOfAllAsync(int count, bool withCover = false) =>
        await published.RememberAsync((nameof(ListNewestOfAllAsync), count, withCover), () => news.ListNewestOfAllAsync(count, withCover));

    public Task<IReadOnlyList<Teaser>> ListAsync(IReadOnlyCollection<string> contentItemIds) => news.ListAsync(contentItemIds);

    public async Task<NewsNeighbours> FindNeighboursAsync(ContentItem item) => item.Published
        ? await published.RememberAsync((nameof(FindNeighboursAsync), item.ContentItemVersionId), () => news.FindNeighboursAsync(item))
        : await news.FindNeighboursAsync(item);
}
