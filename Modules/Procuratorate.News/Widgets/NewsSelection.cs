using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets;

/// <summary>Finds the news that a widget shows.</summary>
public sealed class NewsSelection(INewsListService list, ColumnChoices columns, IContentManager contentManager)
{
    /// <summary>The news of a list; none when its column is gone.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfListAsync(NewsListPart part)
    {
        var withCover = part.Style == NewsListStyles.Pictures;
        var count = Math.Clamp(part.Count, 1, WidgetLimits.MaxCount);
        return string.IsNullOrEmpty(part.ColumnId)
            ? await list.ListNewestOfAllAsync(count, withCover)
            : await list.ListNewestAsync(await columns.IdsAsync(part.ColumnId, part.IncludeSubColumns), count, withCover);
    }

    /// <summary>The news of a carousel: the chosen items that are published, as they were chosen, or the newest with covers.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfCarouselAsync(PictureCarouselPart part)
    {
        if (part.ContentItemIds.Count > 0)
        {
            return await ReadAsync([.. part.ContentItemIds.Take(WidgetLimits.MaxSlides)]);
        }

        var count = Math.Clamp(part.Count, 1, WidgetLimits.MaxSlides);
        return string.IsNullOrEmpty(part.ColumnId)
            ? await list.ListNewestOfAllAsync(count, withCover: true)
            : await list.ListNewestAsync(await columns.IdsAsync(part.ColumnId, part.IncludeSubColumns), count, withCover: true);
    }

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(string[] ids)
    {
        var items = (await contentManager.GetAsync(ids)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return [.. ids.Select(items.GetValueOrDefault).OfType<ContentItem>().Where(item => item.TryGet<NewsPart>(out var part) && part.CoverPath() is not null)];
    }
}
