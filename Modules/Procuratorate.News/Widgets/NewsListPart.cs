using OrchardCore.ContentManagement;

namespace Procuratorate.News.Widgets;

/// <summary>The newest news of a column, or of the site, in a zone of the page.</summary>
public sealed class NewsListPart : ContentPart
{
    /// <summary>The column's content item id; null for all columns.</summary>
    public string? ColumnId { get; set; }

    /// <summary>Whether news of the column's sub-columns counts too. Default true.</summary>
    public bool IncludeSubColumns { get; set; } = true;

    /// <summary>How many at most, 1 to <see cref="WidgetLimits.MaxCount"/>. Default 6.</summary>
    public int Count { get; set; } = 6;

    /// <summary>One of <see cref="NewsListStyles"/>. Default <see cref="NewsListStyles.Dates"/>.</summary>
    public string Style { get; set; } = NewsListStyles.Dates;
}
