using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets.Tabs;

/// <summary>Shows columns behind tabs, and edits which. A column without news gets no tab.</summary>
public sealed class ColumnTabsPartDisplayDriver(
    INewsListService list,
    IColumnService columns,
    ColumnChoices choices,
    IStringLocalizer<ColumnTabsPartDisplayDriver> S) : ContentPartDisplayDriver<ColumnTabsPart>
{
    public override IDisplayResult Display(ColumnTabsPart part, BuildPartDisplayContext context) =>
        Initialize<ColumnTabsViewModel>(GetDisplayShapeType(context))
            .Processing<ColumnTabsViewModel>(async model =>
            {
                model.ContentItem = part.ContentItem;
                model.Tabs = await TabsAsync(part);
            })
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(ColumnTabsPart part, BuildPartEditorContext context) =>
        Initialize<ColumnTabsEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ColumnIds = [.. part.ColumnIds];
            model.Count = part.Count;
            model.Columns = await choices.ListAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(ColumnTabsPart part, UpdatePartEditorContext context)
    {
        var model = new ColumnTabsEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.ColumnIds = [.. model.ColumnIds.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
        part.Count = model.Count;

        if (part.ColumnIds.Count is 0 or > WidgetLimits.MaxTabs)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ColumnIds), S["{0} columns are chosen. Choose 1 to {1}.", part.ColumnIds.Count, WidgetLimits.MaxTabs]);
        }

        return Edit(part, context);
    }

    private async Task<IReadOnlyList<ColumnTab>> TabsAsync(ColumnTabsPart part)
    {
        var tabs = new List<ColumnTab>();
        foreach (var column in (await columns.ListAsync()).Where(column => part.ColumnIds.Contains(column.Id)).Take(WidgetLimits.MaxTabs))
        {
            var news = await list.ListNewestAsync([.. column.WithDescendants().Select(each => each.Id)], Math.Clamp(part.Count, 1, WidgetLimits.MaxCount));
            if (news.Count > 0)
            {
                tabs.Add(new ColumnTab(column, news));
            }
        }

        return tabs;
    }
}
