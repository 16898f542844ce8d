using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Controllers;

/// <summary>The screens of a single term.</summary>
[Area("OrchardCore.Taxonomies")]
[Admin]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    TaxonomyEditor taxonomies,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager contentDefinitionManager,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier,
    IAuthorizationService authorization,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : ItemTreeController(taxonomies, displayManager, contentDefinitionManager, updateModelAccessor, notifier, authorization, S, Permissions.ManageTaxonomies)
{
    [HttpGet]
    [Admin("Taxonomies/Create/{id}", "Taxonomies.Create")]
    public Task<IActionResult> Create(string id, string taxonomyContentItemId) => NewItemAsync(taxonomyContentItemId, id);

    [HttpPost]
    [Admin("Taxonomies/Create/{id}", "Taxonomies.Create")]
    public Task<IActionResult> Create(string id, string taxonomyContentItemId, string? taxonomyItemId) =>
        AddItemAsync(taxonomyContentItemId, taxonomyItemId, id);

    [HttpGet]
    [Admin("Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Edit")]
    public Task<IActionResult> Edit(string taxonomyContentItemId, string taxonomyItemId) => EditItemAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Edit")]
    public Task<IActionResult> EditPost(string taxonomyContentItemId, string taxonomyItemId) => SaveItemAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [Admin("Taxonomies/Delete/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Delete")]
    public Task<IActionResult> Delete(string taxonomyContentItemId, string taxonomyItemId) => DeleteItemAsync(taxonomyContentItemId, taxonomyItemId);

    protected override Task<bool> AllowsAsync(ContentItem owner, string contentType) =>
        Task.FromResult(owner.GetOrCreate<TaxonomyPart>().TermContentType == contentType);

    protected override LocalizedHtmlString Saved(ContentItem owner) =>
        H["The term is in the draft of “{0}”. Publish to show it on the site.", owner.DisplayText ?? string.Empty];

    protected override LocalizedHtmlString Deleted(ContentItem owner) =>
        H["The term is deleted from the draft of “{0}”. Publish to take it off the site.", owner.DisplayText ?? string.Empty];
}
