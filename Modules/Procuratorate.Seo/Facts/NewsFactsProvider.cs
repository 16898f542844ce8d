using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.Seo.Facts;

/// <summary>An item of news.</summary>
public sealed class NewsFactsProvider(IColumnService columns) : IPageFactsProvider
{
    /// <summary>Characters of the text that describe an item without a summary.</summary>
    public const int DescriptionLength = 120;

    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        if (!item.TryGet<NewsPart>(out var part) || !item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path))
        {
            return null;
        }

        var cover = part.Get<MediaField>("Cover");
        return new PageFacts
        {
            Title = item.DisplayText ?? string.Empty,
            Path = route.Path.Trim('/'),
            Description = string.IsNullOrWhiteSpace(part.Summary)
                ? PlainText.Beginning(item.TryGet<HtmlBodyPart>(out var body) ? body.Html : null, DescriptionLength)
                : part.Summary,
            IsArticle = true,
            Columns = await columns.FindPathAsync(part.MainColumnId()),
            Date = part.Date,
            ModifiedUtc = item.ModifiedUtc,
            Author = part.Author,
            Source = part.Source,
            Keywords = part.Get<TextField>("Keywords")?.Text,
            PicturePath = cover?.Paths?.FirstOrDefault(),
            PictureText = cover?.MediaTexts?.FirstOrDefault(),
        };
    }
}
