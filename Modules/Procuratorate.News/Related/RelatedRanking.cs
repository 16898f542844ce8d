namespace Procuratorate.News.Related;

/// <summary>Decides which items are most akin to one.</summary>
public static class RelatedRanking
{
    /// <summary>Those with most keywords in common, then those of the same column, then the newest.</summary>
    /// <param name="rows">The rows of keywords in common; those of one item stand for as many.</param>
    /// <param name="columnId">The item's own main column.</param>
    /// <param name="count">How many at most.</param>
    /// <returns>The items' ids.</returns>
    public static IReadOnlyList<string> Rank(IEnumerable<NewsKeywordIndex> rows, string? columnId, int count) =>
    [
        .. rows
            .GroupBy(row => row.DocumentId)
            .OrderByDescending(item => item.Count())
            .ThenByDescending(item => item.First().ColumnId == columnId)
            .ThenByDescending(item => item.First().Date)
            .ThenByDescending(item => item.Key)
            .Take(count)
            .Select(item => item.First().ContentItemId!),
    ];
}
