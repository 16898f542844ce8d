using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Menu.Services;

namespace OrchardSite.Engine.Cms.Menu.Controllers;

/// <summary>The screens of a single menu item.</summary>
[Area("OrchardCore.Menu")]
[Admin("Menu/{action}/{id?}", "Menu{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    MenuEditor menus,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager contentDefinitionManager,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier,
    IAuthorizationService authorization,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : ItemTreeController(menus, displayManager, contentDefinitionManager, updateModelAccessor, notifier, authorization, S, Permissions.ManageMenu)
{
    private readonly IContentDefinitionManager _definitions = contentDefinitionManager;

    [HttpGet]
    public Task<IActionResult> Create(string id, string menuContentItemId) => NewItemAsync(menuContentItemId, id);

    [HttpPost]
    public Task<IActionResult> Create(string id, string menuContentItemId, string? menuItemId) => AddItemAsync(menuContentItemId, menuItemId, id);

    [HttpGet]
    public Task<IActionResult> Edit(string menuContentItemId, string menuItemId) => EditItemAsync(menuContentItemId, menuItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string menuContentItemId, string menuItemId) => SaveItemAsync(menuContentItemId, menuItemId);

    [HttpPost]
    public Task<IActionResult> Delete(string menuContentItemId, string menuItemId) => DeleteItemAsync(menuContentItemId, menuItemId);

    protected override async Task<bool> AllowsAsync(ContentItem owner, string contentType) =>
        await _definitions.GetTypeDefinitionAsync(contentType) is { } type && type.StereotypeEquals("MenuItem");

    protected override LocalizedHtmlString Saved(ContentItem owner) =>
        H["The draft of the menu “{0}” is changed. Publish to show it on the site.", owner.DisplayText ?? string.Empty];

    protected override LocalizedHtmlString Deleted(ContentItem owner) => Saved(owner);
}
