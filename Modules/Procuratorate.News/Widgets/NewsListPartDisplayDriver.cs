using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets;

/// <summary>Shows a list of news in a zone, and edits which and how.</summary>
public sealed class NewsListPartDisplayDriver(
    NewsSelection selection,
    IContentManager contentManager,
    IColumnService columns,
    ColumnChoices choices,
    IStringLocalizer<NewsListPartDisplayDriver> S) : ContentPartDisplayDriver<NewsListPart>
{
    public override IDisplayResult Display(NewsListPart part, BuildPartDisplayContext context) =>
        Initialize<NewsWidgetViewModel>(GetDisplayShapeType(context))
            .Processing<NewsWidgetViewModel>(model => FillAsync(model, part))
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(NewsListPart part, BuildPartEditorContext context) =>
        Initialize<NewsListEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ColumnId = part.ColumnId;
            model.IncludeSubColumns = part.IncludeSubColumns;
            model.Count = part.Count;
            model.Style = part.Style;
            model.Columns = await choices.ListAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(NewsListPart part, UpdatePartEditorContext context)
    {
        var model = new NewsListEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.ColumnId = string.IsNullOrEmpty(model.ColumnId) ? null : model.ColumnId;
        part.IncludeSubColumns = model.IncludeSubColumns;
        part.Count = model.Count;
        part.Style = model.Style;

        if (part.ColumnId is not null && await columns.FindAsync(part.ColumnId) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ColumnId), S["The column is no longer there. Choose another."]);
        }

        if (!NewsListStyles.All.ContainsKey(model.Style))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Style), S["There is no look “{0}”. Choose one of the list.", model.Style]);
        }

        return Edit(part, context);
    }

    private async Task FillAsync(NewsWidgetViewModel model, NewsListPart part)
    {
        model.ContentItem = part.ContentItem;
        model.Style = part.Style;
        model.Column = await columns.FindAsync(part.ColumnId);
        model.News = await selection.OfListAsync(part);
        model.Headline = part.Style == NewsListStyles.Headline && model.News is [var first, ..] ? await contentManager.GetAsync(first.ContentItemId) : null;
    }
}
