using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets.Pictures;

/// <summary>Shows covers of news one after another, and edits whose.</summary>
public sealed class PictureCarouselPartDisplayDriver(
    NewsSelection selection,
    INewsListService list,
    IColumnService columns,
    ColumnChoices choices,
    IStringLocalizer<PictureCarouselPartDisplayDriver> S) : ContentPartDisplayDriver<PictureCarouselPart>
{
    private const int Offered = 30;

    public override IDisplayResult Display(PictureCarouselPart part, BuildPartDisplayContext context) =>
        Initialize<NewsWidgetViewModel>(GetDisplayShapeType(context))
            .Processing<NewsWidgetViewModel>(async model =>
            {
                model.ContentItem = part.ContentItem;
                model.News = await selection.OfCarouselAsync(part);
            })
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(PictureCarouselPart part, BuildPartEditorContext context) =>
        Initialize<PictureCarouselEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ColumnId = part.ColumnId;
            model.IncludeSubColumns = part.IncludeSubColumns;
            model.Count = part.Count;
            model.ContentItemIds = [.. part.ContentItemIds];
            model.Columns = await choices.ListAsync();
            model.News = await OfferAsync(part);
        });

    public override async Task<IDisplayResult?> UpdateAsync(PictureCarouselPart part, UpdatePartEditorContext context)
    {
        var model = new PictureCarouselEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.ColumnId = string.IsNullOrEmpty(model.ColumnId) ? null : model.ColumnId;
        part.IncludeSubColumns = model.IncludeSubColumns;
        part.Count = model.Count;
        part.ContentItemIds = [.. model.ContentItemIds.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];

        if (part.ColumnId is not null && await columns.FindAsync(part.ColumnId) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ColumnId), S["The column is no longer there. Choose another."]);
        }

        if (part.ContentItemIds.Count > WidgetLimits.MaxSlides)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ContentItemIds), S["{0} items are chosen. A carousel shows at most {1}.", part.ContentItemIds.Count, WidgetLimits.MaxSlides]);
        }

        return Edit(part, context);
    }

    private async Task<IReadOnlyList<SelectListItem>> OfferAsync(PictureCarouselPart part)
    {
        var chosen = await list.ListAsync([.. part.ContentItemIds]);
        var newest = await list.ListNewestOfAllAsync(Offered, withCover: true);
        return
        [
            .. chosen.Concat(newest)
                .DistinctBy(item => item.ContentItemId)
                .Select(item => new SelectListItem(item.Title, item.ContentItemId, part.ContentItemIds.Contains(item.ContentItemId))),
        ];
    }
}
