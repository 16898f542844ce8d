using OrchardCore.ContentManagement;

namespace Procuratorate.News.Widgets.Pictures;

/// <summary>轮播图: covers of news one after another, of chosen items or of the newest in a column.</summary>
public sealed class PictureCarouselPart : ContentPart
{
    /// <summary>The column's content item id; null for all columns. Without effect when items are chosen.</summary>
    public string? ColumnId { get; set; }

    /// <summary>Whether news of the column's sub-columns counts too. Default true.</summary>
    public bool IncludeSubColumns { get; set; } = true;

    /// <summary>How many at most, 1 to <see cref="WidgetLimits.MaxSlides"/>. Default 5.</summary>
    public int Count { get; set; } = 5;

    /// <summary>Content item ids of the news that is shown instead of the newest, if any.</summary>
    public IList<string> ContentItemIds { get; set; } = [];
}
