using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Navigation;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Drivers;

/// <summary>Shows a batch with its cases, and edits it.</summary>
public sealed class CaseBatchPartDisplayDriver(
    ICaseListService list,
    CaseBatchRules rules,
    CaseLabels labels,
    IServiceProvider services,
    IShapeFactory shapeFactory,
    IHttpContextAccessor httpContextAccessor) : ContentPartDisplayDriver<CaseBatchPart>
{
    public override IDisplayResult Display(CaseBatchPart part, BuildPartDisplayContext context) => Combine(
        Initialize<CaseBatchPartViewModel>(GetDisplayShapeType(context), model => FillAsync(model, part))
            .Location("Detail", "Content:1"),
        Initialize<CaseBatchPartViewModel>("CaseBatchPart_SummaryAdmin", model =>
        {
            model.CaseBatchPart = part;
            model.Level = labels.Level(part.Level);
        })
        .Location("SummaryAdmin", "Meta:10"));

    public override IDisplayResult Edit(CaseBatchPart part, BuildPartEditorContext context) =>
        Initialize<CaseBatchPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Level = part.Level;
            model.Number = part.Number > 0 ? part.Number : null;
            model.IssuedOn = part.IssuedOn;
        });

    public override async Task<IDisplayResult?> UpdateAsync(CaseBatchPart part, UpdatePartEditorContext context)
    {
        var model = new CaseBatchPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        await foreach (var (field, problem) in rules.CheckAsync(model, part.ContentItem.ContentItemId))
        {
            context.Updater.ModelState.AddModelError(Prefix, field, problem);
        }

        part.Level = model.Level ?? CaseLevels.Typical;
        part.Number = model.Number ?? 0;
        part.IssuedOn = model.IssuedOn?.Date;

        return Edit(part, context);
    }

    private async ValueTask FillAsync(CaseBatchPartViewModel model, CaseBatchPart part)
    {
        model.ContentItem = part.ContentItem;
        model.CaseBatchPart = part;
        model.Level = labels.Level(part.Level);
        model.Introduction = part.Get<HtmlField>(CaseBatchPart.IntroductionField)?.Html ?? string.Empty;
        model.Count = await list.CountBatchAsync(part.ContentItem.ContentItemId);

        var last = Math.Max(1, (model.Count + CasesConstants.PageSize - 1) / CasesConstants.PageSize);
        var page = httpContextAccessor.HttpContext is { } http ? CaseFilterQuery.ReadPage(http.Request.Query, last) : 1;
        var pager = new Pager(page, CasesConstants.PageSize, CasesConstants.PageSize);
        var items = await list.ListBatchAsync(part.ContentItem.ContentItemId, pager.GetStartIndex(), pager.PageSize);

        // Asked for here and not in the constructor: summaries are made by all drivers, this one among them.
        model.Summaries = await services.GetRequiredService<SummaryShapes>().BuildAsync(items, "BatchSummary");
        model.Pager = await shapeFactory.PagerAsync(pager, model.Count);
    }
}
