using OrchardCore.ContentManagement;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets;

/// <summary>News in a zone of the page.</summary>
public class NewsWidgetViewModel
{
    /// <summary>The widget; its title heads the list.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Where 更多 leads to; null for a widget of all columns.</summary>
    public Column? Column { get; set; }

    public string Style { get; set; } = NewsListStyles.Dates;

    public IReadOnlyList<Teaser> News { get; set; } = [];

    /// <summary>The first of them as a whole, where the look shows more of it than its title.</summary>
    public ContentItem? Headline { get; set; }
}
