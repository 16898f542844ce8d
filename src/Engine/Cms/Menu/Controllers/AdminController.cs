using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu;
using OrchardSite.Engine.Cms.Menu.Services;
using OrchardSite.Engine.Cms.Menu.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Menu.Controllers;

/// <summary>The screens of a single menu item: make, edit, delete. Changes stand in the menu's draft.</summary>
[Area("OrchardCore.Menu")]
[Admin("Menu/{action}/{id?}", "Menu{action}")]
internal sealed class AdminController(
    MenuEditor menus,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager contentDefinitionManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IUpdateModelAccessor updateModelAccessor,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, Permissions.ManageMenu)
{
    public async Task<IActionResult> Create(string id, string menuContentItemId, string? menuItemId)
    {
        if (await ItemTypeAsync(id) is null || await menus.GetAsync(menuContentItemId) is not { } menu)
        {
            return NotFound();
        }

        var editor = await displayManager.BuildEditorAsync(await menus.NewAsync(menu, id), updateModelAccessor.ModelUpdater, true);
        return View(await ModelAsync(id, menuContentItemId, menuItemId, editor));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePost(string id, string menuContentItemId, string? menuItemId)
    {
        if (await ItemTypeAsync(id) is null || await menus.LoadAsync(menuContentItemId) is not { } menu)
        {
            return NotFound();
        }

        var item = await menus.NewAsync(menu, id);
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, true);
        if (!ModelState.IsValid)
        {
            return View(nameof(Create), await ModelAsync(id, menuContentItemId, menuItemId, editor));
        }

        if (!await menus.AddAsync(menu, menuItemId, item))
        {
            return NotFound();
        }

        return await BackToMenuAsync(menu);
    }

    public async Task<IActionResult> Edit(string menuContentItemId, string menuItemId)
    {
        if (await menus.GetAsync(menuContentItemId) is not { } menu || await menus.ForEditAsync(menu, menuItemId) is not { } item)
        {
            return NotFound();
        }

        var editor = await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, false);
        return View(await ModelAsync(item.ContentType, menuContentItemId, menuItemId, editor));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string menuContentItemId, string menuItemId)
    {
        if (await menus.LoadAsync(menuContentItemId) is not { } menu || await menus.ForEditAsync(menu, menuItemId) is not { } item)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, false);
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await ModelAsync(item.ContentType, menuContentItemId, menuItemId, editor));
        }

        await menus.ReplaceAsync(menu, item);
        return await BackToMenuAsync(menu);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string menuContentItemId, string menuItemId)
    {
        if (await menus.LoadAsync(menuContentItemId) is not { } menu || !await menus.RemoveAsync(menu, menuItemId))
        {
            return NotFound();
        }

        return await BackToMenuAsync(menu);
    }

    /// <summary>Null unless the type is one of menu items.</summary>
    private async Task<ContentTypeDefinition?> ItemTypeAsync(string contentType) =>
        await contentDefinitionManager.GetTypeDefinitionAsync(contentType) is { } type && type.StereotypeEquals("MenuItem") ? type : null;

    private async Task<IActionResult> BackToMenuAsync(ContentItem menu)
    {
        await notifier.SuccessAsync(H["The draft of the menu “{0}” is changed. Publish to show it on the site.", menu.DisplayText ?? string.Empty]);
        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = menu.ContentItemId });
    }

    private async Task<MenuItemEditViewModel> ModelAsync(string contentType, string menuContentItemId, string? menuItemId, object editor) => new()
    {
        MenuContentItemId = menuContentItemId,
        MenuItemId = menuItemId,
        ContentType = contentType,
        TypeDisplayName = (await ItemTypeAsync(contentType))?.DisplayName ?? contentType,
        Editor = editor,
    };
}
