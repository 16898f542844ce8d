using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Comparison;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>Takes over what an editor posted, checks it, and saves it as a draft or publishes it; nothing is stored when it is not in order.</summary>
internal sealed class ContentEditor(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    ISession session)
{
    public async Task<EditOutcome> CreateAsync(ContentItem contentItem, IUpdateModel updater, bool publish)
    {
        var editor = await displayManager.UpdateEditorAsync(contentItem, updater, isNew: true);
        if (!updater.ModelState.IsValid)
        {
            return await RefuseAsync(contentItem, editor, null);
        }

        await contentManager.CreateAsync(contentItem, VersionOptions.Draft);

        return await FinishAsync(contentItem, editor, updater, publish);
    }

    public async Task<EditOutcome> UpdateAsync(ContentItem draft, IUpdateModel updater, bool publish, EditConflict? conflict)
    {
        var editor = await displayManager.UpdateEditorAsync(draft, updater, isNew: false);
        if (conflict is not null || !updater.ModelState.IsValid)
        {
            return await RefuseAsync(draft, editor, conflict);
        }

        await contentManager.UpdateAsync(draft);

        return await FinishAsync(draft, editor, updater, publish);
    }

    /// <summary>Takes over what was posted but for the values at these paths, which are theirs. Nothing is saved: the editor shows it for a last look.</summary>
    public async Task<EditOutcome> MergeAsync(ContentItem draft, ContentItem theirs, IEnumerable<string> paths, IUpdateModel updater)
    {
        await displayManager.UpdateEditorAsync(draft, updater, isNew: false);
        await session.CancelAsync();

        var merged = ContentMerge.Take(draft, theirs, paths);
        updater.ModelState.Clear();

        return new EditOutcome(false, merged, await displayManager.BuildEditorAsync(merged, updater, false), null);
    }

    private async Task<EditOutcome> FinishAsync(ContentItem contentItem, OrchardCore.DisplayManagement.IShape editor, IUpdateModel updater, bool publish)
    {
        var result = await contentManager.ValidateAsync(contentItem);
        if (!result.Succeeded)
        {
            AddErrors(updater.ModelState, result);
            return await RefuseAsync(contentItem, editor, null);
        }

        if (publish)
        {
            await contentManager.PublishAsync(contentItem);
        }
        else
        {
            await contentManager.SaveDraftAsync(contentItem);
        }

        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            return await LostRaceAsync(contentItem, editor);
        }

        return new EditOutcome(true, contentItem, editor, null);
    }

    private async Task<EditOutcome> RefuseAsync(ContentItem contentItem, OrchardCore.DisplayManagement.IShape editor, EditConflict? conflict)
    {
        await session.CancelAsync();
        return new EditOutcome(false, contentItem, editor, conflict);
    }

    /// <summary>Two forms came at the same moment: the store let one of them win.</summary>
    private async Task<EditOutcome> LostRaceAsync(ContentItem contentItem, OrchardCore.DisplayManagement.IShape editor)
    {
        await session.ResetAsync();
        var winner = await contentManager.GetAsync(contentItem.ContentItemId, VersionOptions.Latest) ?? contentItem;
        return new EditOutcome(false, contentItem, editor, EditConflict.With(winner));
    }

    private static void AddErrors(ModelStateDictionary modelState, ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            modelState.BindValidationResult(string.Empty, error);
        }
    }
}
