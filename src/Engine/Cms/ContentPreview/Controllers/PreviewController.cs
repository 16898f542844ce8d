using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Previewing;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.ContentPreview.Controllers;

/// <summary>The page beside the editor, and what it shows. Nothing that is sent here is stored as content.</summary>
[Area("OrchardCore.ContentPreview")]
[AutoValidateAntiforgeryToken]
internal sealed class PreviewController(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager definitions,
    IUpdateModelAccessor updateModelAccessor,
    PreviewDrafts drafts,
    ItemPreview preview,
    ContentAccess access) : Controller
{
    [HttpGet]
    public IActionResult Index() => User.Identity?.IsAuthenticated == true ? View() : Challenge();

    /// <summary>Takes over the editor's form.</summary>
    /// <returns>The address that shows it, for five minutes.</returns>
    [HttpPost]
    public async Task<IActionResult> Draft([FromForm(Name = "ContentItemType")] string contentType, [FromForm(Name = "ContentItemId")] string? contentItemId)
    {
        if (string.IsNullOrEmpty(contentType) || await definitions.GetTypeDefinitionAsync(contentType) is null)
        {
            return NotFound();
        }

        var latest = string.IsNullOrEmpty(contentItemId) ? null : await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        var item = latest is null || latest.ContentType != contentType ? await NewAsync(contentType) : latest.Clone();
        if (!await access.MayAsync(CommonPermissions.EditContent, item) || !await access.MayAsync(CommonPermissions.PreviewContent, item))
        {
            return Forbid();
        }

        // What is not in order yet is shown all the same.
        await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: latest is null);
        ModelState.Clear();

        var token = await drafts.KeepAsync(item, access.UserId, HttpContext.RequestAborted);
        return Json(new { url = Url.Action(nameof(Display), new { token }) });
    }

    [HttpGet]
    public async Task<IActionResult> Display(string token)
    {
        if (string.IsNullOrEmpty(token) || await drafts.FindAsync(token, access.UserId, HttpContext.RequestAborted) is not { } item)
        {
            return NotFound();
        }

        if (!await access.MayAsync(CommonPermissions.PreviewContent, item))
        {
            return Forbid();
        }

        var (shown, path) = await preview.BeginAsync(HttpContext, item);
        return path is null
            ? View(await displayManager.BuildDisplayAsync(shown, updateModelAccessor.ModelUpdater))
            : new PreviewPathResult(path);
    }

    private async Task<ContentItem> NewAsync(string contentType)
    {
        var item = await contentManager.NewAsync(contentType);
        item.Owner = access.UserId;
        item.Author = User.Identity?.Name;
        return item;
    }
}
