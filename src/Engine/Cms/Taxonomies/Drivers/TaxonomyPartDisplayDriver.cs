using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>Shows a taxonomy's terms and lets them be added, changed and put in order.</summary>
internal sealed class TaxonomyPartDisplayDriver(
    IContentDefinitionManager contentDefinitionManager,
    IStringLocalizer<TaxonomyPartDisplayDriver> S) : ContentPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult? Display(TaxonomyPart part, BuildPartDisplayContext context) =>
        part.ContentItem is null
            ? null
            : Initialize<TaxonomyPartViewModel>(GetDisplayShapeType(part.Terms.Count > 0 ? "TaxonomyPart" : "TaxonomyPart_Empty", context), model =>
            {
                model.ContentItem = part.ContentItem;
                model.TaxonomyPart = part;
            }).Location("Detail", "Content:5");

    public override IDisplayResult? Edit(TaxonomyPart part, BuildPartEditorContext context) =>
        Initialize<TaxonomyPartEditViewModel>("TaxonomyPart_Edit", async model =>
        {
            model.TermContentType = part.TermContentType;
            model.TaxonomyPart = part;
            model.IsNew = context.IsNew;
            model.TermContentTypes = await TypesAsync(part.TermContentType);
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        var model = new TaxonomyPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Hierarchy!, m => m.TermContentType!);

        if (!string.IsNullOrEmpty(model.TermContentType) && await contentDefinitionManager.GetTypeDefinitionAsync(model.TermContentType) is not null)
        {
            part.TermContentType = model.TermContentType;
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.TermContentType)}", S["The terms need a content type."]);
        }

        if (!string.IsNullOrWhiteSpace(model.Hierarchy))
        {
            var stored = JsonSerializer.SerializeToNode(part.Terms, JOptions.Default) as JsonArray ?? [];
            if (TaxonomyTerms.Tree.Arrange(stored, model.Hierarchy) is { } terms)
            {
                part.Terms = terms.Deserialize<List<ContentItem>>(JOptions.Default) ?? [];
            }
            else
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Hierarchy)}", S["The order of the terms could not be read."]);
            }
        }

        return await EditAsync(part, context);
    }

    private async Task<List<SelectListItem>> TypesAsync(string? current) =>
    [
        .. (await contentDefinitionManager.ListTypeDefinitionsAsync())
            .Where(type => type.Name == current || !type.HasStereotype())
            .Select(type => new SelectListItem(S[type.DisplayName], type.Name, type.Name == current))
            .OrderBy(item => item.Text, StringComparer.CurrentCulture),
    ];
}
