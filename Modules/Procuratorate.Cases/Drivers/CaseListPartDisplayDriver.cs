using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Drivers;

/// <summary>Shows and edits the widget that lists cases.</summary>
public sealed class CaseListPartDisplayDriver(
    ICaseListService list,
    ICaseBatchService batches,
    CaseListAddress address,
    IServiceProvider services,
    IStringLocalizer<CaseListPartDisplayDriver> localizer) : ContentPartDisplayDriver<CaseListPart>
{
    public override IDisplayResult Display(CaseListPart part, BuildPartDisplayContext context) =>
        Initialize<CaseListPartViewModel>(GetDisplayShapeType(context))
            .Processing<CaseListPartViewModel>(model => FillAsync(model, part))
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(CaseListPart part, BuildPartEditorContext context) =>
        Initialize<CaseListPartEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Category = part.Category;
            model.Level = part.Level;
            model.Batch = part.Batch;
            model.Count = part.Count;
            model.Style = part.Style;
            model.Batches = await batches.ListLatestAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(CaseListPart part, UpdatePartEditorContext context)
    {
        var model = new CaseListPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        foreach (var (field, value, known) in Choices(model))
        {
            if (!string.IsNullOrEmpty(value) && !known.Contains(value))
            {
                context.Updater.ModelState.AddModelError(Prefix, field, localizer["'{0}' is not one of the choices. Choose one from the list.", value]);
            }
        }

        part.Category = model.Category;
        part.Level = model.Level;
        part.Batch = model.Batch;
        part.Count = model.Count;
        part.Style = model.Style ?? CaseListStyles.Titles;

        return Edit(part, context);
    }

    private static IEnumerable<(string Field, string? Value, IReadOnlyList<string> Known)> Choices(CaseListPartEditViewModel model) =>
    [
        (nameof(model.Category), model.Category, CaseCategories.All),
        (nameof(model.Level), model.Level, CaseLevels.All),
        (nameof(model.Style), model.Style, CaseListStyles.All),
    ];

    private async Task FillAsync(CaseListPartViewModel model, CaseListPart part)
    {
        var count = Math.Clamp(part.Count, 1, CaseListPart.MaxCount);
        var filter = new CaseFilter(NullIfEmpty(part.Category), NullIfEmpty(part.Level), NullIfEmpty(part.Batch));
        var items = filter is { BatchId: { } batchId, Category: null, Level: null }
            ? await list.ListBatchAsync(batchId, 0, count)
            : await list.ListAsync(null, filter, 0, count);

        model.ContentItem = part.ContentItem;
        model.CaseListPart = part;

        // Asked for here and not in the constructor: summaries are made by all drivers, this one among them.
        model.Summaries = await services.GetRequiredService<SummaryShapes>().BuildAsync(items, part.Style == CaseListStyles.Cards ? "Summary" : "Line");
        model.MorePath = await MorePathAsync(filter);
    }

    private async Task<string> MorePathAsync(CaseFilter filter) => filter is { BatchId: not null, Category: null, Level: null } && await batches.FindAsync(filter.BatchId) is { } batch
        ? batch.Path
        : await address.GetAsync() + CaseFilterQuery.Write(filter, await batches.ListAsync());

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
