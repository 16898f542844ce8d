using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.Contents.Editing;

namespace OrchardSite.Engine.Cms.Contents.Controllers;

/// <summary>The editor of a new and of an existing item.</summary>
internal sealed partial class AdminController
{
    [HttpGet]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id, string? returnUrl = null)
    {
        if (await NewAsync(id) is not var (item, definition))
        {
            return NotFound();
        }

        if (!await access.MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var shape = await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, true);
        return View("Edit", Page(item, definition, shape, isNew: true, token: null, returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> CreatePost(string id, [Bind(Prefix = "submit.Publish")] string? submitPublish, string? returnUrl = null)
    {
        if (await NewAsync(id) is not var (item, definition))
        {
            return NotFound();
        }

        var publish = IsPublish(submitPublish, definition);
        if (!await MaySaveAsync(item, publish))
        {
            return Forbid();
        }

        var outcome = await editor.CreateAsync(item, updateModelAccessor.ModelUpdater, publish);
        if (!outcome.IsSaved)
        {
            return View("Edit", Page(item, definition, outcome.Editor, isNew: true, token: null, returnUrl));
        }

        await TellAsync(item, definition, publish);
        return RedirectToAction(nameof(Edit), new { contentItemId = item.ContentItemId, returnUrl });
    }

    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId, string? returnUrl = null)
    {
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null || await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } definition)
        {
            return NotFound();
        }

        if (!await access.MayAsync(CommonPermissions.EditContent, item))
        {
            return await RefuseAsync(item);
        }

        var shape = await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, false);
        return View(Page(item, definition, shape, isNew: false, EditToken.Of(item), returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> EditPost(
        string contentItemId,
        [Bind(Prefix = "submit.Publish")] string? submitPublish,
        [Bind(Prefix = "submit.Merge")] string? submitMerge,
        [Bind(Prefix = "edit.Token")] string? token,
        [Bind(Prefix = "edit.Take")] string[]? take,
        string? returnUrl = null)
    {
        var latest = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (latest is null || await definitions.GetTypeDefinitionAsync(latest.ContentType) is not { } definition)
        {
            return NotFound();
        }

        var publish = IsPublish(submitPublish, definition);
        if (!await MaySaveAsync(latest, publish))
        {
            return await RefuseAsync(latest);
        }

        var conflict = EditToken.Compare(token, latest);
        var theirs = latest.Clone();
        var draft = (await contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        var isMerge = !string.IsNullOrEmpty(submitMerge) && conflict is null;
        var outcome = isMerge
            ? await editor.MergeAsync(draft, theirs, take ?? [], updateModelAccessor.ModelUpdater)
            : await editor.UpdateAsync(draft, updateModelAccessor.ModelUpdater, publish, conflict);

        if (!outcome.IsSaved)
        {
            return View("Edit", await RefusedAsync(outcome, definition, token, returnUrl, isMerge));
        }

        await TellAsync(draft, definition, publish);
        return RedirectToAction(nameof(Edit), new { contentItemId, returnUrl });
    }

    /// <summary>Of an item that the user may not see he is not told that it is there.</summary>
    private async Task<IActionResult> RefuseAsync(ContentItem item) => await access.MaySeeAsync(item) ? Forbid() : NotFound();

    private async Task<(ContentItem Item, ContentTypeDefinition Definition)?> NewAsync(string contentType)
    {
        if (await definitions.GetTypeDefinitionAsync(contentType) is not { } definition || !MayBeMade(definition))
        {
            return null;
        }

        var item = await contentManager.NewAsync(contentType);
        item.Owner = access.UserId;
        item.Author = User.Identity?.Name;
        return (item, definition);
    }

    /// <summary>Widgets are made where they are arranged; so no list offers to make one, but the editor does.</summary>
    private static bool MayBeMade(ContentTypeDefinition definition) => definition.IsCreatable() || definition.StereotypeEquals("Widget");

    /// <summary>A type without drafts is published whenever it is saved.</summary>
    private static bool IsPublish(string? submitPublish, ContentTypeDefinition definition) =>
        !string.IsNullOrEmpty(submitPublish) || !definition.IsDraftable();

    private async Task<bool> MaySaveAsync(ContentItem item, bool publish) =>
        await access.MayAsync(CommonPermissions.EditContent, item)
        && (!publish || await access.MayAsync(CommonPermissions.PublishContent, item));

    private static ContentEditorViewModel Page(
        ContentItem item, ContentTypeDefinition definition, IShape shape, bool isNew, string? token, string? returnUrl) => new()
        {
            ContentItem = item,
            Definition = definition,
            Editor = shape,
            IsNew = isNew,
            Token = token,
            ReturnUrl = returnUrl,
        };

    private async Task<ContentEditorViewModel> RefusedAsync(
        EditOutcome outcome, ContentTypeDefinition definition, string? token, string? returnUrl, bool isMerged) => new()
        {
            ContentItem = outcome.ContentItem,
            Definition = definition,
            Editor = outcome.Editor,
            IsNew = false,
            Token = outcome.Conflict?.Token ?? token,
            ReturnUrl = returnUrl,
            Conflict = outcome.Conflict,
            Changes = outcome.Conflict is { } conflict ? await comparison.CompareAsync(conflict.Theirs, outcome.ContentItem) : [],
            IsMerged = isMerged,
        };

    private async Task TellAsync(ContentItem item, ContentTypeDefinition definition, bool published)
    {
        if (!published)
        {
            await notifier.SuccessAsync(H["Your {0} draft has been saved.", S[definition.DisplayName].Value]);
        }
        else if (await urls.DisplayAsync(item) is { } url)
        {
            await notifier.SuccessAsync(H["Your {0} has been published. <a href=\"{1}\" target=\"_blank\">View the page</a>", S[definition.DisplayName].Value, url]);
        }
        else
        {
            await notifier.SuccessAsync(H["Your {0} has been published.", S[definition.DisplayName].Value]);
        }
    }
}
