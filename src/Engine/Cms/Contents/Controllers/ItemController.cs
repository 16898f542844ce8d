using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Previewing;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Controllers;

/// <summary>A content item's public page, and the same page of what is not public yet.</summary>
[AutoValidateAntiforgeryToken]
[Area("OrchardCore.Contents")]
internal sealed class ItemController(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager definitions,
    IUpdateModelAccessor updateModelAccessor,
    ItemPreview preview,
    ContentAccess access) : Controller
{
    [AcceptVerbs("GET", "HEAD")]
    public async Task<IActionResult> Display(string contentItemId, string? jsonPath = null)
    {
        var item = await contentManager.GetAsync(contentItemId, jsonPath);
        if (item is null)
        {
            return NotFound();
        }

        if (!await access.MayAsync(CommonPermissions.ViewContent, item))
        {
            return Refuse();
        }

        return View(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater));
    }

    /// <summary>The latest version as it was saved.</summary>
    [HttpGet]
    public async Task<IActionResult> Preview(string contentItemId)
    {
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        return item is null ? NotFound() : await PreviewAsync(item);
    }

    /// <summary>One version as it was saved.</summary>
    [HttpGet]
    public async Task<IActionResult> PreviewVersion(string contentItemId, string version)
    {
        var item = await contentManager.GetVersionAsync(version);
        return item is null || item.ContentItemId != contentItemId ? NotFound() : await PreviewAsync(item);
    }

    /// <summary>What stands in the editor now, saved or not. It is shown and forgotten: the item that it is put into is a copy.</summary>
    [HttpPost]
    [ActionName(nameof(Preview))]
    public async Task<IActionResult> PreviewPost(string contentItemId, string? contentType)
    {
        var latest = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (latest is null && (string.IsNullOrEmpty(contentType) || await definitions.GetTypeDefinitionAsync(contentType) is null))
        {
            return NotFound();
        }

        var item = latest?.Clone() ?? await NewAsync(contentType!);
        if (!await access.MayAsync(CommonPermissions.EditContent, item))
        {
            return Refuse();
        }

        await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: latest is null);
        ModelState.Clear();
        return await PreviewAsync(item);
    }

    private async Task<IActionResult> PreviewAsync(ContentItem item)
    {
        if (!await access.MayAsync(CommonPermissions.PreviewContent, item))
        {
            return Refuse();
        }

        var (shown, path) = await preview.BeginAsync(HttpContext, item);
        return path is null
            ? View("Preview", await displayManager.BuildDisplayAsync(shown, updateModelAccessor.ModelUpdater))
            : new PreviewPathResult(path);
    }

    private async Task<ContentItem> NewAsync(string contentType)
    {
        var item = await contentManager.NewAsync(contentType);
        item.Owner = access.UserId;
        item.Author = User.Identity?.Name;
        return item;
    }

    private IActionResult Refuse() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}
