using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Navigation;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.News.ViewModels;

namespace Procuratorate.News.Drivers;

/// <summary>Shows a column's page, a page of its news at a time, and edits the column's settings.</summary>
public sealed class ColumnPartDisplayDriver(
    IColumnService columns,
    INewsListService list,
    IServiceProvider services,
    IShapeFactory shapeFactory,
    IUpdateModelAccessor updateModelAccessor,
    IHttpContextAccessor httpContextAccessor) : ContentPartDisplayDriver<ColumnPart>
{
    public override IDisplayResult Display(ColumnPart part, BuildPartDisplayContext context) =>
        Initialize<ColumnPartViewModel>(GetDisplayShapeType(context), model => FillAsync(model, part))
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(ColumnPart part, BuildPartEditorContext context) =>
        Initialize<ColumnPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Code = part.Code;
            model.Layout = part.Layout;
            model.UpdateEveryDays = part.UpdateEveryDays;
            model.ShowInNavigation = part.ShowInNavigation;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ColumnPart part, UpdatePartEditorContext context)
    {
        var model = new ColumnPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Code = model.Code?.Trim();
        part.Layout = model.Layout;
        part.UpdateEveryDays = model.UpdateEveryDays;
        part.ShowInNavigation = model.ShowInNavigation;
        StandAtTheSitesRoot(part);

        return Edit(part, context);
    }

    // A column's address is its code, whatever taxonomy and parents it stands in.
    private static void StandAtTheSitesRoot(ColumnPart part) => part.ContentItem.Alter<AutoroutePart>(route =>
    {
        route.Path = part.Code;
        route.Absolute = true;
    });

    private async ValueTask FillAsync(ColumnPartViewModel model, ColumnPart part)
    {
        model.ContentItem = part.ContentItem;
        model.Column = (await columns.FindAsync(part.ContentItem.ContentItemId))!;
        model.Count = await list.CountAsync(part.ContentItem.ContentItemId);

        var pager = new Pager(RequestedPage(model.Count), NewsConstants.PageSize, NewsConstants.PageSize);
        var items = await list.ListAsync(part.ContentItem.ContentItemId, pager.GetStartIndex(), pager.PageSize);
        model.Summaries = await SummariesAsync(items);
        model.Pager = await shapeFactory.PagerAsync(pager, model.Count);
    }

    /// <summary>The page that the address asks for, kept within those that exist.</summary>
    private int RequestedPage(int count)
    {
        var last = Math.Max(1, (count + NewsConstants.PageSize - 1) / NewsConstants.PageSize);
        return int.TryParse(httpContextAccessor.HttpContext?.Request.Query["pagenum"], out var page) ? Math.Clamp(page, 1, last) : 1;
    }

    private async Task<IReadOnlyList<IShape>> SummariesAsync(IReadOnlyList<ContentItem> items)
    {
        // Asked for here and not in the constructor: the display manager is made of all drivers, this one among them.
        var displayManager = (IContentItemDisplayManager)services.GetService(typeof(IContentItemDisplayManager))!;
        var shapes = new List<IShape>(items.Count);
        foreach (var item in items)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, "Summary"));
        }

        return shapes;
    }
}
