using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Admin.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Contents.Trees;

/// <summary>The screens of a single item of a tree: make, edit, delete. Changes stand in the draft of the item that keeps the tree (its owner).</summary>
internal abstract class ItemTreeController(
    ItemTreeEditor tree,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager contentDefinitionManager,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier,
    IAuthorizationService authorization,
    IStringLocalizer S,
    Permission permission) : PermittedController(authorization, permission)
{
    /// <summary>Whether items of the type may stand in the owner's tree.</summary>
    protected abstract Task<bool> AllowsAsync(ContentItem owner, string contentType);

    /// <summary>What is said when an item was added or changed.</summary>
    protected abstract LocalizedHtmlString Saved(ContentItem owner);

    /// <summary>What is said when an item was deleted.</summary>
    protected abstract LocalizedHtmlString Deleted(ContentItem owner);

    protected async Task<IActionResult> NewItemAsync(string ownerId, string contentType)
    {
        if (await tree.GetAsync(ownerId) is not { } owner || !await AllowsAsync(owner, contentType))
        {
            return NotFound();
        }

        var item = await tree.NewAsync(owner, contentType);
        return await FormAsync(owner, item, await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, true), stamp: null);
    }

    /// <param name="parentId">The item that the new one stands below; null for the top of the tree.</param>
    protected async Task<IActionResult> AddItemAsync(string ownerId, string? parentId, string contentType)
    {
        if (await tree.LoadAsync(ownerId) is not { } owner || !await AllowsAsync(owner, contentType))
        {
            return NotFound();
        }

        var item = await tree.NewAsync(owner, contentType);
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, true);
        if (!ModelState.IsValid)
        {
            return await FormAsync(owner, item, editor, stamp: null);
        }

        return await tree.AddAsync(owner, parentId, item) ? await BackAsync(owner, Saved(owner)) : NotFound();
    }

    protected async Task<IActionResult> EditItemAsync(string ownerId, string itemId)
    {
        if (await tree.GetAsync(ownerId) is not { } owner || await tree.ForEditAsync(owner, itemId) is not { } item)
        {
            return NotFound();
        }

        return await FormAsync(owner, item, await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, false), tree.StampOf(owner, itemId));
    }

    protected async Task<IActionResult> SaveItemAsync(string ownerId, string itemId)
    {
        if (await tree.LoadAsync(ownerId) is not { } owner || await tree.ForEditAsync(owner, itemId) is not { } item)
        {
            return NotFound();
        }

        var stamp = tree.StampOf(owner, itemId)!;
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, false);
        if (FormStamp.IsStale(Request, stamp))
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has saved this meanwhile, and yours was not saved. What you filled in is still here: open the page in another window to see theirs; saving again replaces it."]);
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(owner, item, editor, stamp);
        }

        await tree.ReplaceAsync(owner, item);
        return await BackAsync(owner, Saved(owner));
    }

    protected async Task<IActionResult> DeleteItemAsync(string ownerId, string itemId) =>
        await tree.LoadAsync(ownerId) is { } owner && await tree.RemoveAsync(owner, itemId) ? await BackAsync(owner, Deleted(owner)) : NotFound();

    private async Task<ViewResult> FormAsync(ContentItem owner, ContentItem item, IShape editor, string? stamp)
    {
        var title = (await contentDefinitionManager.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType;
        return View("/Areas/OrchardCore.Admin/Views/Shared/ItemTreeForm.cshtml", new ItemTreeForm(title, IsNew: stamp is null, editor, owner.ContentItemId, stamp));
    }

    private async Task<IActionResult> BackAsync(ContentItem owner, LocalizedHtmlString message)
    {
        await notifier.SuccessAsync(message);
        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = owner.ContentItemId });
    }
}
