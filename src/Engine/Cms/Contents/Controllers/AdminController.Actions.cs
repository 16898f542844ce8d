using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Controllers;

/// <summary>What is done to one item by a button; always by POST, so that a token is asked for.</summary>
internal sealed partial class AdminController
{
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publish", "AdminPublishContentItem")]
    public Task<IActionResult> Publish(string contentItemId, string? returnUrl = null) =>
        OnLatestAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, async item =>
        {
            if (await contentManager.PublishAsync(item))
            {
                await notifier.SuccessAsync(H["That {0} has been published.", await TypeNameAsync(item)]);
            }
        });

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "AdminUnpublishContentItem")]
    public Task<IActionResult> Unpublish(string contentItemId, string? returnUrl = null) =>
        OnLatestAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, async item =>
        {
            if (await contentManager.UnpublishAsync(item))
            {
                await notifier.SuccessAsync(H["The {0} has been unpublished.", await TypeNameAsync(item)]);
            }
        });

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Delete", "AdminDeleteContentItem")]
    public Task<IActionResult> Remove(string contentItemId, string? returnUrl = null) =>
        OnLatestAsync(contentItemId, CommonPermissions.DeleteContent, ReturnAfterRemoval(contentItemId, returnUrl), async item =>
        {
            if (await contentManager.RemoveAsync(item))
            {
                await notifier.SuccessAsync(H["That {0} has been removed.", await TypeNameAsync(item)]);
            }
        });

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "AdminDiscardDraftContentItem")]
    public Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl = null) =>
        OnLatestAsync(contentItemId, CommonPermissions.EditContent, returnUrl, async item =>
        {
            if (!item.Published && await contentManager.GetAsync(contentItemId) is not null)
            {
                await contentManager.DiscardDraftAsync(item);
                await notifier.SuccessAsync(H["The {0} draft has been removed.", await TypeNameAsync(item)]);
            }
        });

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Clone", "AdminCloneContentItem")]
    public async Task<IActionResult> Clone(string contentItemId, string? returnUrl = null)
    {
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        if (!await access.MayAsync(CommonPermissions.CloneContent, item) || !await access.MayCreateAsync(item.ContentType))
        {
            return await RefuseAsync(item);
        }

        var clone = await contentManager.CloneAsync(item);
        await session.SaveChangesAsync();
        await notifier.InformationAsync(H["Successfully cloned. The clone was saved as a draft."]);
        return RedirectToAction(nameof(Edit), new { contentItemId = clone.ContentItemId, returnUrl });
    }

    private async Task<IActionResult> OnLatestAsync(string contentItemId, Permission permission, string? returnUrl, Func<ContentItem, Task> action)
    {
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        if (!await access.MayAsync(permission, item))
        {
            return await RefuseAsync(item);
        }

        await action(item);
        await session.SaveChangesAsync();
        return Back(returnUrl);
    }

    /// <summary>The removed item's own editor is no place to return to.</summary>
    private static string? ReturnAfterRemoval(string contentItemId, string? returnUrl) =>
        returnUrl?.Contains(contentItemId, StringComparison.OrdinalIgnoreCase) == true ? null : returnUrl;
}
