using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using Procuratorate.News.Models;
using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>Writes <see cref="CasePartIndex"/> for published and latest versions, and counts the published ones in <see cref="CaseTallyIndex"/>.</summary>
public sealed class CasePartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<CasePartIndex>().Map(item => Rows(item));
        context.For<CaseTallyIndex, string>()
            .Map(item => Rows(item).Where(row => row.Published).Select(CaseTallyIndex.Of))
            .Group(row => row.Key)
            .Reduce(group => CaseTallyIndex.Sum(group.Key, group))
            .Delete((row, removed) => row.Without(removed));
    }

    public static IEnumerable<CasePartIndex> Rows(ContentItem item)
    {
        if ((!item.Published && !item.Latest) || !item.TryGet<CasePart>(out var part))
        {
            return [];
        }

        var columns = part.ColumnIds();
        return columns.Count == 0 ? [Row(item, part, null, true)] : columns.Select((column, place) => Row(item, part, column, place == 0));
    }

    private static CasePartIndex Row(ContentItem item, CasePart part, string? columnId, bool isMain)
    {
        var date = part.Date ?? part.DecidedOn ?? item.CreatedUtc ?? default;
        return new CasePartIndex
        {
            ContentItemId = item.ContentItemId,
            ColumnId = columnId,
            IsMain = isMain,
            Level = part.Level,
            Category = part.Category,
            BatchId = part.Batch,
            Position = part.Position ?? CasePartIndex.LastPosition,
            Organ = part.Organ,
            Year = date.Year,
            Date = date,
            Number = part.Number,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
