using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using Procuratorate.News.Models;
using Procuratorate.News.Related;
using Procuratorate.ServiceLinks.Services;

namespace Procuratorate.News.Articles;

/// <summary>Adds to an article's page its pictures, files and film, the ways to pass it on, and what is akin to it.</summary>
public sealed class ArticleDisplayDriver(ArticleFiles files, ArticleAddress address, QrCodes qrCodes, RelatedNewsService related) : ContentPartDisplayDriver<NewsPart>
{
    private const int RelatedCount = 6;

    public override IDisplayResult Display(NewsPart part, BuildPartDisplayContext context) => Combine(
        Files("NewsPart_Video", part, NewsConstants.VideoField, "BeforeBody:1"),
        Files("NewsPart_Gallery", part, NewsConstants.GalleryField, "AfterBody:1"),
        Files("NewsPart_Attachments", part, NewsConstants.AttachmentsField, "AfterBody:2"),
        Initialize<ArticleToolsViewModel>("NewsPart_Tools").Processing<ArticleToolsViewModel>(model => FillAsync(model, part)).Location("Detail", "Footer:3"),
        Initialize<RelatedNewsViewModel>("NewsPart_Related")
            .Processing<RelatedNewsViewModel>(async model => model.News = await related.FindAsync(part.ContentItem, RelatedCount))
            .Location("Detail", "Footer:7"));

    private ShapeResult Files(string shapeType, NewsPart part, string field, string location) =>
        Initialize<ArticleFilesViewModel>(shapeType).Processing<ArticleFilesViewModel>(async model =>
        {
            model.Files = await files.ReadAsync(part, field);
            model.Poster = await FirstAsync(part, NewsConstants.CoverField);
            model.Captions = await FirstAsync(part, NewsConstants.CaptionsField);
        })
        .Location("Detail", location)
        .RenderWhen(() => Task.FromResult(part.Get<MediaField>(field)?.Paths is { Length: > 0 }));

    private async Task<ArticleFile?> FirstAsync(NewsPart part, string field) => await files.ReadAsync(part, field) is [var first, ..] ? first : null;

    private async Task FillAsync(ArticleToolsViewModel model, NewsPart part)
    {
        model.Address = await address.FindAsync(part.ContentItem);
        model.QrSvg = model.Address is null ? string.Empty : qrCodes.SvgOf(model.Address);
    }
}
