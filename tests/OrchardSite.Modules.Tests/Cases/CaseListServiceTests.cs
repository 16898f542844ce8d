using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;

namespace OrchardSite.Modules.Tests.Cases;

/// <summary>What a page of cases asks of the database.</summary>
public sealed class CaseListServiceTests
{
    private static readonly CaseFilter _filter = new(Category: CaseCategories.Civil, Organ: "第1院");

    [Theory]
    [InlineData(40)]
    [InlineData(800)]
    public async Task Page_WithTwoFilters_AsksThreeQuestionsHoweverManyCasesThereAre(int cases)
    {
        using var store = await CaseStore.CreateAsync(cases);
        await using var session = store.CreateSession();
        var list = new CaseListService(session);

        var questions = await store.WatchAsync(async () =>
        {
            Assert.Equal(cases / 40, (await list.TallyAsync(CaseStore.Column)).Count(_filter));
            Assert.Equal(Math.Min(20, cases / 40), (await list.ListAsync(CaseStore.Column, _filter, 0, 20)).Count);
        });

        Assert.Equal(3, questions.Count);
    }

    public static TheoryData<CaseFilter> Filters => new()
    {
        CaseFilter.None,
        new CaseFilter(Category: CaseCategories.Civil),
        new CaseFilter(Level: CaseLevels.Guiding, Year: 2024),
        _filter,
        new CaseFilter(CaseCategories.Civil, CaseLevels.Typical, "batch1", "第1院", 2024),
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task List_WithAnyFilters_IsReadInItsOrderFromAnIndex(CaseFilter filter)
    {
        using var store = await CaseStore.CreateAsync(40);
        await using var session = store.CreateSession();
        var list = new CaseListService(session);

        foreach (var column in new[] { CaseStore.Column, null })
        {
            var rows = (await store.WatchAsync(() => list.ListAsync(column, filter, 20, 20)))[0];
            var plan = await store.PlanAsync(rows);

            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task List_OfSeveralPages_HasEachCaseOnceTheNewestFirst()
    {
        using var store = await CaseStore.CreateAsync(50);
        await using var session = store.CreateSession();
        var list = new CaseListService(session);

        var pages = new List<ContentItem>();
        foreach (var skip in new[] { 0, 20, 40 })
        {
            pages.AddRange(await list.ListAsync(null, CaseFilter.None, skip, 20));
        }

        var dates = pages.Select(item => (item.GetOrCreate<CasePart>().Date, item.GetOrCreate<CasePart>().Number)).ToArray();
        Assert.Equal(50, pages.Select(item => item.ContentItemId).Distinct().Count());
        Assert.Equal(dates.OrderDescending(), dates);
    }

    [Fact]
    public async Task Neighbours_OfACaseInTheMiddle_AreThoseBesideItInTheBatch()
    {
        using var store = await CaseStore.CreateAsync(40);
        await using var session = store.CreateSession();
        var list = new CaseListService(session);
        var batch = await list.ListBatchAsync("batch3", 0, 20);

        var (previous, next) = await list.FindNeighboursAsync(batch[1]);
        var ends = await list.FindNeighboursAsync(batch[^1]);

        Assert.Equal([3L, 13, 23, 33], batch.Select(item => item.GetOrCreate<CasePart>().Number));
        Assert.Equal((batch[0].ContentItemId, batch[2].ContentItemId), (previous!.ContentItemId, next!.ContentItemId));
        Assert.Null(ends.Next);
    }

    [Fact]
    public async Task Tally_WhenACaseIsTakenBack_NoLongerCountsIt()
    {
        using var store = await CaseStore.CreateAsync(40);
        await using (var writing = store.CreateSession())
        {
            var item = (await new CaseListService(writing).ListAsync(null, _filter, 0, 1))[0];
            item.Published = false;
            await writing.SaveAsync(item);
            await writing.SaveChangesAsync();
        }

        await using var session = store.CreateSession();
        var tally = await new CaseListService(session).TallyAsync(null);

        Assert.Equal(39, tally.Count(CaseFilter.None));
        Assert.Equal(0, tally.Count(_filter));
    }
}
