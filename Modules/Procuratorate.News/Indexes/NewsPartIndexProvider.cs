using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using YesSql.Indexes;

namespace Procuratorate.News.Indexes;

/// <summary>Writes <see cref="NewsPartIndex"/> for published and latest versions.</summary>
public sealed class NewsPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<NewsPartIndex>().Map(item => Rows(item));

    /// <summary>The rows of an item, its main column's first.</summary>
    internal static IEnumerable<NewsPartIndex> Rows(ContentItem item)
    {
        if ((!item.Published && !item.Latest) || !item.TryGet<NewsPart>(out var part))
        {
            return [];
        }

        return part.ColumnIds().Select((column, place) => new NewsPartIndex
        {
            ContentItemId = item.ContentItemId,
            ColumnId = column,
            IsMain = place == 0,
            Pinned = part.Pinned,
            HasCover = part.CoverPath() is not null,
            Date = part.Date ?? item.CreatedUtc ?? default,
            Number = part.Number,
            Published = item.Published,
            Latest = item.Latest,
            Title = item.DisplayText ?? string.Empty,
            Path = Teaser.PathOf(item),
            CoverPath = part.CoverPath(),
            CoverText = part.CoverText(),
        });
    }
}
