using Procuratorate.News.Services;
using Procuratorate.News.Widgets.Pictures;

namespace Procuratorate.News.Widgets;

/// <summary>Finds the news that a widget shows.</summary>
public sealed class NewsSelection(INewsListService list, ColumnChoices columns)
{
    /// <summary>The news of a list; none when its column is gone.</summary>
    public async Task<IReadOnlyList<Teaser>> OfListAsync(NewsListPart part)
    {
        var withCover = part.Style == NewsListStyles.Pictures;
        var count = Math.Clamp(part.Count, 1, WidgetLimits.MaxCount);
        return string.IsNullOrEmpty(part.ColumnId)
            ? await list.ListNewestOfAllAsync(count, withCover)
            : await list.ListNewestAsync(await columns.IdsAsync(part.ColumnId, part.IncludeSubColumns), count, withCover);
    }

    /// <summary>The news of a carousel: the chosen items that are published, as they were chosen, or the newest with covers.</summary>
    public async Task<IReadOnlyList<Teaser>> OfCarouselAsync(PictureCarouselPart part)
    {
        if (part.ContentItemIds.Count > 0)
        {
            return [.. (await list.ListAsync([.. part.ContentItemIds.Take(WidgetLimits.MaxSlides)])).Where(teaser => teaser.CoverPath is not null)];
        }

        var count = Math.Clamp(part.Count, 1, WidgetLimits.MaxSlides);
        return string.IsNullOrEmpty(part.ColumnId)
            ? await list.ListNewestOfAllAsync(count, withCover: true)
            : await list.ListNewestAsync(await columns.IdsAsync(part.ColumnId, part.IncludeSubColumns), count, withCover: true);
    }
}
