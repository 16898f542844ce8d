using Procuratorate.Search.Querying;
using Procuratorate.Search.ViewModels;

namespace OrchardSite.Modules.Tests.Search;

public sealed class SearchFormTests
{
    private static readonly DateOnly _today = new(2026, 3, 31);

    [Theory]
    [InlineData("2", 2)]
    [InlineData("0", 1)]
    [InlineData("-7", 1)]
    [InlineData("999999999999999999999", int.MaxValue)]
    [InlineData("1e9", 1)]
    [InlineData("zwei", 1)]
    [InlineData("", 1)]
    public void Read_WildPage_IsAPage(string sent, int page) => Assert.Equal(page, Read(("q", "检察"), ("pagenum", sent)).ToRequest().Page);

    [Theory]
    [InlineData("2024-12-31", null, "2024-12-31", null)]
    [InlineData("2024-1-5", "2024-2-6", "2024-01-05", "2024-02-06")]
    [InlineData("2024-12-31", "2024-01-01", "2024-01-01", "2024-12-31")]
    [InlineData("2024-13-45", null, null, null)]
    [InlineData("0000-00-00", "99999-1-1", null, null)]
    [InlineData("'; drop table", "<b>", null, null)]
    public void Read_Days_AreTakenWhereTheyAreDays(string? from, string? to, string? first, string? last)
    {
        var request = Read(("from", from), ("to", to)).ToRequest();

        Assert.Equal(first, request.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, request.To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_DayThatIsNone_IsTold() => Assert.Equal("2024-13-45", Assert.Single(Read(("from", "2024-13-45")).WrongDates));

    [Theory]
    [InlineData("week", "2026-03-24")]
    [InlineData("month", "2026-02-28")]
    [InlineData("year", "2025-03-31")]
    [InlineData("century", null)]
    public void Read_QuickRange_BeginsThatFarBack(string range, string? first) =>
        Assert.Equal(first, Read(("range", range)).ToRequest().From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Read_Nothing_AsksByRelevance() => Assert.Equal(SearchOrder.Relevance, Read().Order);

    [Fact]
    public void Within_TypeAndColumnThatAreNotThere_AreLeftOut()
    {
        var form = Read(("type", "User"), ("column", "x")).Within(["News"], ["c1"]);

        Assert.Null(form.Type);
        Assert.Null(form.Column);
    }

    private static SearchForm Read(params (string Name, string? Value)[] sent) =>
        SearchForm.Read(name => sent.FirstOrDefault(value => value.Name == name).Value, _today);
}
