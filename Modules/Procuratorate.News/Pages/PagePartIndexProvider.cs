using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Procuratorate.News.Pages;

/// <summary>Writes <see cref="PagePartIndex"/> for published and latest versions.</summary>
public sealed class PagePartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<PagePartIndex>()
            .When(item => (item.Published || item.Latest) && item.Has<PagePart>())
            .Map(item => item.TryGet<PagePart>(out var part)
                ? new PagePartIndex
                {
                    ContentItemId = item.ContentItemId,
                    ColumnId = part.ColumnId(),
                    Number = part.Number,
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null);
}
