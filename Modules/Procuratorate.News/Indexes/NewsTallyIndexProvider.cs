using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using YesSql.Indexes;

namespace Procuratorate.News.Indexes;

/// <summary>Keeps <see cref="NewsTallyIndex"/>: one row a column that has something published.</summary>
public sealed class NewsTallyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<NewsTallyIndex, string>()
        .When(item => item.Published && item.Has<NewsPart>())
        .Map(item => Rows(item))
        .Group(row => row.ColumnId)
        .Reduce(group => new NewsTallyIndex { ColumnId = group.Key, Count = group.Sum(row => row.Count) })
        .Delete((row, removed) => Without(row, removed));

    private static IEnumerable<NewsTallyIndex> Rows(ContentItem item) =>
        item.TryGet<NewsPart>(out var part) ? part.ColumnIds().Select(column => new NewsTallyIndex { ColumnId = column, Count = 1 }) : [];

    private static NewsTallyIndex? Without(NewsTallyIndex row, IEnumerable<NewsTallyIndex> removed)
    {
        row.Count -= removed.Sum(gone => gone.Count);
        return row.Count > 0 ? row : null;
    }
}
