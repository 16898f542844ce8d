using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using Procuratorate.News.Models;

namespace Procuratorate.News.Articles;

/// <summary>What an item of news is summed up with.</summary>
public static class NewsSummary
{
    /// <summary>The editor's summary; without one, that of the body. Empty when the item has neither.</summary>
    public static string Of(ContentItem item) =>
        item.TryGet<NewsPart>(out var part) && part.Summary is { Length: > 0 } summary
            ? summary
            : SummaryText.FromHtml(item.TryGet<HtmlBodyPart>(out var body) ? body.Html : null);
}
