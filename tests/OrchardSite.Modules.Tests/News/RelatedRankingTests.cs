using System.Globalization;
using Procuratorate.News.Related;

namespace OrchardSite.Modules.Tests.News;

public sealed class RelatedRankingTests
{
    private static readonly DateTime _day = new(2026, 1, 1);

    [Fact]
    public void Rank_Candidates_ComeByKeywordsInCommonThenColumnThenDate()
    {
        NewsKeywordIndex[] rows =
        [
            Row(1, "草原", "a", 9), Row(2, "草原", "b", 1), Row(2, "公益诉讼", "b", 1), Row(3, "草原", "b", 5), Row(4, "草原", "a", 2), Row(5, "公益诉讼", "b", 7),
        ];

        Assert.Equal(["2", "1", "4", "5", "3"], RelatedRanking.Rank(rows, "a", 10));
    }

    [Fact]
    public void Rank_MoreThanWanted_GivesAsManyAsWanted() =>
        Assert.Equal(2, RelatedRanking.Rank(Enumerable.Range(1, 50).Select(id => Row(id, "草原", "a", id)), "a", 2).Count);

    private static NewsKeywordIndex Row(long document, string keyword, string column, int day) =>
        new() { DocumentId = document, ContentItemId = document.ToString(CultureInfo.InvariantCulture), Keyword = keyword, ColumnId = column, Date = _day.AddDays(day) };
}
