using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.News.ViewModels;

namespace Procuratorate.News.Drivers;

/// <summary>Shows an item's facts on its page and in lists, and edits them.</summary>
public sealed class NewsPartDisplayDriver(IColumnService columns, INewsListService list, IStringLocalizer<NewsPartDisplayDriver> S) : ContentPartDisplayDriver<NewsPart>
{
    public override IDisplayResult Display(NewsPart part, BuildPartDisplayContext context) => Combine(
        Facts("NewsPart_Breadcrumb", part).Location("Detail", "Breadcrumb:1"),
        Facts(GetDisplayShapeType(context), part).Location("Detail", "Meta:1").Location("Summary", "Meta:1"),
        Facts("NewsPart_Keywords", part).Location("Detail", "Footer:1").RenderWhen(() => Task.FromResult(part.KeywordList().Count > 0)),
        Initialize<NewsPartViewModel>("NewsPart_Neighbours").Processing<NewsPartViewModel>(model => FillNeighboursAsync(model, part)).Location("Detail", "Footer:5"));

    public override IDisplayResult Edit(NewsPart part, BuildPartEditorContext context) => Combine(
        Initialize<NewsPartEditViewModel>(GetEditorShapeType(context), model => Fill(model, part)),
        Initialize<NewsPartEditViewModel>("NewsPartPublication_Edit", model => Fill(model, part)));

    public override async Task<IDisplayResult?> UpdateAsync(NewsPart part, UpdatePartEditorContext context)
    {
        var model = new NewsPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Subtitle = model.Subtitle?.Trim();
        part.Author = model.Author?.Trim();
        part.Source = model.Source?.Trim();
        part.SourceUrl = model.SourceUrl?.Trim();
        part.Editor = model.Editor?.Trim();
        part.Date = model.Date;
        part.Summary = model.Summary?.Trim();
        part.Pinned = model.Pinned;

        if (part.SourceUrl is { Length: > 0 } url && !WebAddress.IsOne(url))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(NewsPart.SourceUrl)}", S["“{0}” is no web address: it must begin with http:// or https://.", url]);
        }

        return Edit(part, context);
    }

    private static void Fill(NewsPartEditViewModel model, NewsPart part)
    {
        model.Subtitle = part.Subtitle;
        model.Author = part.Author;
        model.Source = part.Source;
        model.SourceUrl = part.SourceUrl;
        model.Editor = part.Editor;
        model.Date = part.Date;
        model.Summary = part.Summary;
        model.Pinned = part.Pinned;
    }

    private ShapeResult Facts(string shapeType, NewsPart part) =>
        Initialize<NewsPartViewModel>(shapeType).Processing<NewsPartViewModel>(model => FillAsync(model, part));

    private async Task FillAsync(NewsPartViewModel model, NewsPart part)
    {
        model.ContentItem = part.ContentItem;
        model.NewsPart = part;
        model.Column = await columns.FindAsync(part.MainColumnId());
    }

    private async Task FillNeighboursAsync(NewsPartViewModel model, NewsPart part)
    {
        await FillAsync(model, part);
        (model.Newer, model.Older) = await list.FindNeighboursAsync(part.ContentItem);
    }
}
