using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using YesSql.Indexes;

namespace Procuratorate.News.Related;

/// <summary>Writes <see cref="NewsKeywordIndex"/> for published versions.</summary>
public sealed class NewsKeywordIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<NewsKeywordIndex>().Map(item => Rows(item));

    private static IEnumerable<NewsKeywordIndex> Rows(ContentItem item) =>
        item.Published && item.TryGet<NewsPart>(out var part)
            ? part.KeywordList().Select(keyword => new NewsKeywordIndex
            {
                ContentItemId = item.ContentItemId,
                Keyword = keyword.ToLowerInvariant(),
                ColumnId = part.MainColumnId(),
                Date = part.Date ?? item.CreatedUtc ?? default,
            })
            : [];
}
