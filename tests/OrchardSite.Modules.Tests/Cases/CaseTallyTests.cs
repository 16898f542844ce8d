using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;

namespace OrchardSite.Modules.Tests.Cases;

public sealed class CaseTallyTests
{
    private static readonly CaseTally _tally = new(
    [
        Row(CaseCategories.Criminal, CaseLevels.Typical, "b1", "甲院", 2025, 4),
        Row(CaseCategories.Criminal, CaseLevels.Guiding, null, "乙院", 2026, 1),
        Row(CaseCategories.Civil, CaseLevels.Typical, "b1", "乙院", 2025, 2),
        Row(CaseCategories.Civil, CaseLevels.Typical, "b2", "甲院", 2026, 3),
    ]);

    public static TheoryData<CaseFilter, int> Counts => new()
    {
        { CaseFilter.None, 10 },
        { new CaseFilter(Category: CaseCategories.Criminal), 5 },
        { new CaseFilter(Category: CaseCategories.Civil, Organ: "甲院"), 3 },
        { new CaseFilter(CaseCategories.Civil, CaseLevels.Typical, "b1", "乙院", 2025), 2 },
        { new CaseFilter(Year: 2026), 4 },
        { new CaseFilter(Organ: "丙院"), 0 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Count_OfAFilter_IsOfTheCasesThatPassAllOfIt(CaseFilter filter, int expected) => Assert.Equal(expected, _tally.Count(filter));

    [Fact]
    public void Choices_WithAFilterOfTheirOwn_CountWhatChoosingThemInsteadWouldShow()
    {
        var categories = _tally.Categories(new CaseFilter(Category: CaseCategories.Criminal, Level: CaseLevels.Typical));

        Assert.Equal(4, categories[CaseCategories.Criminal]);
        Assert.Equal(5, categories[CaseCategories.Civil]);
    }

    [Fact]
    public void Choices_WithOtherFilters_CountWithinThem()
    {
        var filter = new CaseFilter(Organ: "甲院");

        Assert.Equal(3, _tally.Years(filter)[2026]);
        Assert.Equal(4, _tally.Batches(filter)["b1"]);
        Assert.False(_tally.Levels(filter).ContainsKey(CaseLevels.Guiding));
        Assert.Equal(3, _tally.Organs(filter)["乙院"]);
    }

    [Fact]
    public void Row_WhenCasesComeAndGo_CountsThemAndEndsWithTheLast()
    {
        var one = CaseTallyIndex.Of(new CasePartIndex { ColumnId = "c", IsMain = true, Level = CaseLevels.Typical, Year = 2026 });

        var sum = CaseTallyIndex.Sum(one.Key, [one, one, one]);

        Assert.Equal(3, sum.Count);
        Assert.Equal(2, sum.Without([one])!.Count);
        Assert.Null(sum.Without([one, one]));
    }

    [Fact]
    public void Key_OfTheLongestFacts_FitsItsColumn() => Assert.True(
        CaseTallyIndex.Of(new CasePartIndex
        {
            ColumnId = new string('4', 26),
            Level = CaseLevels.Guiding,
            Category = CaseCategories.PublicInterest,
            BatchId = new string('4', 26),
            Organ = new string('院', 100),
            Year = 2026,
        }).Key.Length <= 255);

    private static CaseTallyIndex Row(string category, string level, string? batch, string organ, int year, int count) =>
        new() { Category = category, Level = level, BatchId = batch, Organ = organ, Year = year, Count = count, IsMain = true };
}
