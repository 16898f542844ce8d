using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Taxonomies.Controllers;

/// <summary>The screens of a single term: make, edit, delete. Changes stand in the taxonomy's draft.</summary>
[Area("OrchardCore.Taxonomies")]
[Admin]
internal sealed class AdminController(
    TaxonomyEditor taxonomies,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager contentDefinitionManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IUpdateModelAccessor updateModelAccessor,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, Permissions.ManageTaxonomies)
{
    [Admin("Taxonomies/Create/{id}", "Taxonomies.Create")]
    public async Task<IActionResult> Create(string id, string taxonomyContentItemId, string? taxonomyItemId)
    {
        if (await taxonomies.GetAsync(taxonomyContentItemId) is not { } taxonomy || !Allows(taxonomy, id))
        {
            return NotFound();
        }

        var term = await taxonomies.NewAsync(taxonomy, id);
        var editor = await displayManager.BuildEditorAsync(term, updateModelAccessor.ModelUpdater, true);

        return View(await ModelAsync(taxonomy, id, taxonomyItemId, editor));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/Create/{id}", "Taxonomies.Create")]
    public async Task<IActionResult> CreatePost(string id, string taxonomyContentItemId, string? taxonomyItemId)
    {
        if (await taxonomies.LoadAsync(taxonomyContentItemId) is not { } taxonomy || !Allows(taxonomy, id))
        {
            return NotFound();
        }

        var term = await taxonomies.NewAsync(taxonomy, id);
        var editor = await displayManager.UpdateEditorAsync(term, updateModelAccessor.ModelUpdater, true);
        if (!ModelState.IsValid)
        {
            return View(nameof(Create), await ModelAsync(taxonomy, id, taxonomyItemId, editor));
        }

        if (!await taxonomies.AddAsync(taxonomy, taxonomyItemId, term))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["The term is in the draft of “{0}”. Publish to show it on the site.", taxonomy.DisplayText ?? string.Empty]);
        return BackToTaxonomy(taxonomyContentItemId);
    }

    [Admin("Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Edit")]
    public async Task<IActionResult> Edit(string taxonomyContentItemId, string taxonomyItemId)
    {
        if (await taxonomies.GetAsync(taxonomyContentItemId) is not { } taxonomy
            || await taxonomies.ForEditAsync(taxonomy, taxonomyItemId) is not { } term)
        {
            return NotFound();
        }

        var editor = await displayManager.BuildEditorAsync(term, updateModelAccessor.ModelUpdater, false);
        return View(await ModelAsync(taxonomy, term.ContentType, taxonomyItemId, editor));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Edit")]
    public async Task<IActionResult> EditPost(string taxonomyContentItemId, string taxonomyItemId)
    {
        if (await taxonomies.LoadAsync(taxonomyContentItemId) is not { } taxonomy
            || await taxonomies.ForEditAsync(taxonomy, taxonomyItemId) is not { } term)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdateEditorAsync(term, updateModelAccessor.ModelUpdater, false);
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await ModelAsync(taxonomy, term.ContentType, taxonomyItemId, editor));
        }

        await taxonomies.ReplaceAsync(taxonomy, term);
        await notifier.SuccessAsync(H["The term is in the draft of “{0}”. Publish to show it on the site.", taxonomy.DisplayText ?? string.Empty]);

        return BackToTaxonomy(taxonomyContentItemId);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/Delete/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Delete")]
    public async Task<IActionResult> Delete(string taxonomyContentItemId, string taxonomyItemId)
    {
        if (await taxonomies.LoadAsync(taxonomyContentItemId) is not { } taxonomy
            || !await taxonomies.RemoveAsync(taxonomy, taxonomyItemId))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["The term is deleted from the draft of “{0}”. Publish to take it off the site.", taxonomy.DisplayText ?? string.Empty]);
        return BackToTaxonomy(taxonomyContentItemId);
    }

    private static bool Allows(ContentItem taxonomy, string contentType) =>
        taxonomy.GetOrCreate<TaxonomyPart>().TermContentType == contentType;

    private RedirectToActionResult BackToTaxonomy(string taxonomyContentItemId) =>
        RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = taxonomyContentItemId });

    private async Task<TermEditViewModel> ModelAsync(ContentItem taxonomy, string contentType, string? taxonomyItemId, object editor) => new()
    {
        TaxonomyContentItemId = taxonomy.ContentItemId,
        TaxonomyDisplayText = taxonomy.DisplayText ?? string.Empty,
        TaxonomyItemId = taxonomyItemId,
        ContentType = contentType,
        TypeDisplayName = (await contentDefinitionManager.GetTypeDefinitionAsync(contentType))?.DisplayName ?? contentType,
        Editor = editor,
    };
}
