using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;

namespace OrchardSite.Modules.Tests.Cases;

public sealed class CasePartIndexTests
{
    [Theory]
    [InlineData(true, true, 2)]
    [InlineData(false, true, 2)]
    [InlineData(true, false, 2)]
    [InlineData(false, false, 0)]
    public void Rows_OfAVersion_StandForEachColumnWhileItIsPublicOrLatest(bool published, bool latest, int expected)
    {
        var item = Case("a", "b");
        (item.Published, item.Latest) = (published, latest);

        Assert.Equal(expected, CasePartIndexProvider.Rows(item).Count());
    }

    [Fact]
    public void Rows_OfACaseInTwoColumns_MarkTheFirstAsMain()
    {
        var rows = CasePartIndexProvider.Rows(Case("a", "b")).ToArray();

        Assert.Equal([("a", true), ("b", false)], rows.Select(row => (row.ColumnId!, row.IsMain)));
    }

    [Fact]
    public void Rows_OfACaseInNoColumn_StillCountItOnce()
    {
        var row = Assert.Single(CasePartIndexProvider.Rows(Case()));

        Assert.True(row.IsMain);
        Assert.Null(row.ColumnId);
    }

    [Fact]
    public void Rows_OfACaseWithoutAPlace_StandAfterAllThatHaveOne()
    {
        var item = Case("a");
        item.Alter<CasePart>(part => part.Position = null);

        Assert.True(Assert.Single(CasePartIndexProvider.Rows(item)).Position > CaseBatchPart.MaxNumber);
    }

    [Fact]
    public void Rows_OfAnotherType_AreNone() => Assert.Empty(CasePartIndexProvider.Rows(new ContentItem { ContentType = "News", Published = true }));

    [Fact]
    public void Rows_OfACase_TakeItsFactsAndTheYearOfItsPublication()
    {
        var row = Assert.Single(CasePartIndexProvider.Rows(Case("a")));

        Assert.Equal((CaseLevels.Typical, CaseCategories.Civil, "batch", 3, "突泉县人民检察院", 2026), (row.Level, row.Category, row.BatchId, row.Position, row.Organ, row.Year));
    }

    private static ContentItem Case(params string[] columns)
    {
        var item = new ContentItem { ContentItemId = "case", ContentType = "TypicalCase", Published = true, Latest = true };
        item.Alter<CasePart>(part =>
        {
            part.Category = CaseCategories.Civil;
            part.Batch = "batch";
            part.Position = 3;
            part.Organ = "突泉县人民检察院";
            part.DecidedOn = new DateTime(2025, 12, 30);
            part.Date = new DateTime(2026, 3, 5, 9, 0, 0);
            part.Alter<TaxonomyField>("Column", field => field.TermContentItemIds = columns);
        });
        return item;
    }
}
