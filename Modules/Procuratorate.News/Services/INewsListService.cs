using OrchardCore.ContentManagement;

namespace Procuratorate.News.Services;

/// <summary>Published news in the order that visitors see.</summary>
public interface INewsListService
{
    /// <summary>How many published items a column holds.</summary>
    Task<int> CountAsync(string columnId);

    /// <summary>One page of a column: pinned first, then the newest.</summary>
    /// <param name="columnId">The column.</param>
    /// <param name="skip">Items before the page.</param>
    /// <param name="take">Items on the page, 1 or more.</param>
    Task<IReadOnlyList<Teaser>> ListAsync(string columnId, int skip, int take);

    /// <summary>The newest of several columns, an item that stands in two of them once; pinned first, unless only covers are asked for.</summary>
    /// <param name="columnIds">The columns; none gives none.</param>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <param name="withCover">Whether only items with a cover count.</param>
    Task<IReadOnlyList<Teaser>> ListNewestAsync(IReadOnlyCollection<string> columnIds, int count, bool withCover = false);

    /// <summary>The newest of all columns; pinned first, unless only covers are asked for.</summary>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <param name="withCover">Whether only items with a cover count.</param>
    Task<IReadOnlyList<Teaser>> ListNewestOfAllAsync(int count, bool withCover = false);

    /// <summary>Those of some items that are published, in the order of their ids.</summary>
    Task<IReadOnlyList<Teaser>> ListAsync(IReadOnlyCollection<string> contentItemIds);

    /// <summary>The items right before and after one in its main column by date; null at the ends.</summary>
    Task<NewsNeighbours> FindNeighboursAsync(ContentItem item);
}
