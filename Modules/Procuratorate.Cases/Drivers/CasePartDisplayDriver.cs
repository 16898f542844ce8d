using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;
using Procuratorate.News.Articles;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Drivers;

/// <summary>Shows a case on its page, in lists and in the admin.</summary>
public sealed class CasePartDisplayDriver(
    IColumnService columns,
    ICaseBatchService batches,
    ICaseListService list,
    ArticleFiles files,
    CaseLabels labels,
    IStringLocalizer<CasePartDisplayDriver> localizer) : ContentPartDisplayDriver<CasePart>
{
    public override IDisplayResult Display(CasePart part, BuildPartDisplayContext context) => Combine(
        Facts("CasePart_Breadcrumb", part)
            .Location("Detail", "Breadcrumb:1"),
        Facts("CasePart", part)
            .Location("Detail", "Meta:1")
            .Location("Summary", "Meta:1")
            .Location("BatchSummary", "Meta:1")
            .Location("Line", "Meta:1"),
        Facts("CasePart_SummaryAdmin", part)
            .Location("SummaryAdmin", "Meta:10"),
        Initialize<CaseBodyViewModel>("CasePart_Body")
            .Processing<CaseBodyViewModel>(model => FillBodyAsync(model, part))
            .Location("Detail", "Content:1"),
        Initialize<CaseFooterViewModel>("CasePart_Footer")
            .Processing<CaseFooterViewModel>(model => FillFooterAsync(model, part))
            .Location("Detail", "Footer:5"));

    private ShapeResult Facts(string shapeType, CasePart part) =>
        Initialize<CasePartViewModel>(shapeType).Processing<CasePartViewModel>(model => FillAsync(model, part));

    private async Task FillAsync(CasePartViewModel model, CasePart part)
    {
        model.ContentItem = part.ContentItem;
        model.CasePart = part;
        model.Column = await columns.FindAsync(part.MainColumnId());
        model.Batch = await batches.FindAsync(part.Batch);
        model.Place = part.Position is > 0 and <= CaseBatchPart.MaxNumber ? localizer["Case {0}", ChineseNumber.Format(part.Position.Value)] : string.Empty;
        model.DateText = NewsPartExtensions.DateText(part.Date);
        model.Level = labels.Level(part.Level);
        model.Category = labels.Category(part.Category);
    }

    private Task FillBodyAsync(CaseBodyViewModel model, CasePart part)
    {
        model.Keywords = NewsKeywords.Split(part.Get<TextField>(CasesConstants.KeywordsField)?.Text);
        model.Sections = [.. CaseSections.All
            .Select(section => new CaseSection($"case-{section.ToLowerInvariant()}", labels.Section(section, part.Level), part.SectionHtml(section)))
            .Where(section => section.Html.Length > 0)];
        return Task.CompletedTask;
    }

    private async Task FillFooterAsync(CaseFooterViewModel model, CasePart part)
    {
        model.Attachments = await files.ReadAsync(part, CasesConstants.AttachmentsField);
        model.Batch = await batches.FindAsync(part.Batch);
        if (model.Batch is not null)
        {
            (model.Previous, model.Next) = await list.FindNeighboursAsync(part.ContentItem);
        }
    }
}
