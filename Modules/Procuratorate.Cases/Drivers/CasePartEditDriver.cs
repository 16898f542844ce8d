using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;

namespace Procuratorate.Cases.Drivers;

/// <summary>Edits the facts of a case.</summary>
public sealed class CasePartEditDriver(ICaseBatchService batches, ICaseListService list, CaseRules rules) : ContentPartDisplayDriver<CasePart>
{
    public override IDisplayResult Edit(CasePart part, BuildPartEditorContext context) =>
        Initialize<CasePartEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Level = part.Level;
            model.Category = part.Category;
            model.CaseNumber = part.CaseNumber;
            model.Batch = PendingBatch.NumberOf(part.Batch) is null ? part.Batch : CasePartEditViewModel.NewBatch;
            model.NewBatchNumber = PendingBatch.NumberOf(part.Batch);
            model.Position = part.Position;
            model.Organ = part.Organ;
            model.DecidedOn = part.DecidedOn;
            model.Date = part.Date;
            model.Batches = await batches.ListLatestAsync();
            model.Organs = await list.ListOrgansAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(CasePart part, UpdatePartEditorContext context)
    {
        var model = new CasePartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        await foreach (var (field, problem) in rules.CheckAsync(model, part.ContentItem.ContentItemId))
        {
            context.Updater.ModelState.AddModelError(Prefix, field, problem);
        }

        part.Level = model.Level ?? CaseLevels.Typical;
        part.Category = model.Category;
        part.CaseNumber = model.CaseNumber?.Trim();
        part.Batch = model.Batch == CasePartEditViewModel.NewBatch ? PendingBatch.Format(model.NewBatchNumber ?? 0) : model.Batch;
        part.Position = string.IsNullOrEmpty(part.Batch) ? null : model.Position;
        part.Organ = model.Organ?.Trim();
        part.DecidedOn = model.DecidedOn?.Date;
        part.Date = model.Date;

        return Edit(part, context);
    }
}
