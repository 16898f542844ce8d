using Fluid;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Comparison;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tenancy.Shells.Failing;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>Takes over what an editor posted, checks it, and saves it as a draft or publishes it; nothing is stored when it is not in order.</summary>
internal sealed partial class ContentEditor(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    ISession session,
    LiquidReasons liquidReasons,
    IStringLocalizer<ContentEditor> S,
    ILogger<ContentEditor> logger)
{
    public Task<EditOutcome> CreateAsync(ContentItem contentItem, IUpdateModel updater, bool publish) =>
        KeepingTextAsync(contentItem, updater, isNew: true, () => TryCreateAsync(contentItem, updater, publish));

    public Task<EditOutcome> UpdateAsync(ContentItem draft, IUpdateModel updater, bool publish, EditConflict? conflict) =>
        KeepingTextAsync(draft, updater, isNew: false, () => TryUpdateAsync(draft, updater, publish, conflict));

    /// <summary>Takes over what was posted but for the values at these paths, which are theirs. Nothing is saved: the editor shows it for a last look.</summary>
    public async Task<EditOutcome> MergeAsync(ContentItem draft, ContentItem theirs, IEnumerable<string> paths, IUpdateModel updater)
    {
        await displayManager.UpdateEditorAsync(draft, updater, isNew: false);
        await session.CancelAsync();

        var merged = ContentMerge.Take(draft, theirs, paths);
        updater.ModelState.Clear();

        return new EditOutcome(false, merged, await displayManager.BuildEditorAsync(merged, updater, false), null);
    }

    /// <summary>Where the store takes nothing, the form comes back with what was typed.</summary>
    private async Task<EditOutcome> KeepingTextAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, Func<Task<EditOutcome>> save)
    {
        try
        {
            return await save();
        }
        catch (ConcurrencyException)
        {
            return await LostRaceAsync(contentItem, updater, isNew);
        }
        catch (Exception exception) when (Unavailable.IsCause(exception))
        {
            LogNotSaved(exception, contentItem.ContentItemId);
            return await AgainAsync(contentItem, updater, isNew, S["The database is busy, and nothing was saved. What you typed is still here: wait a moment and press the button again."]);
        }
        catch (FluidException exception)
        {
            LogPatternFailed(exception, contentItem.ContentType);
            return await AgainAsync(contentItem, updater, isNew, S["The title or the address could not be made by the pattern that the content type has, and nothing was saved: {0} Type them yourself, or ask an administrator to correct the pattern of the type '{1}'.", liquidReasons.Describe(exception), contentItem.ContentType]);
        }
    }

    /// <summary>Two forms came at the same moment: the store let one of them win.</summary>
    private async Task<EditOutcome> LostRaceAsync(ContentItem contentItem, IUpdateModel updater, bool isNew)
    {
        await session.ResetAsync();
        var editor = await displayManager.UpdateEditorAsync(contentItem, updater, isNew);
        var winner = await contentManager.GetAsync(contentItem.ContentItemId, VersionOptions.Latest) ?? contentItem;
        return await RefuseAsync(contentItem, editor, EditConflict.With(winner));
    }

    /// <summary>Nothing was wrong with what was typed: it comes back with what kept it from being saved.</summary>
    private async Task<EditOutcome> AgainAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, string reason)
    {
        await session.ResetAsync();
        var editor = await displayManager.UpdateEditorAsync(contentItem, updater, isNew);
        updater.ModelState.AddModelError(string.Empty, reason);
        return await RefuseAsync(contentItem, editor, null);
    }

    private async Task<EditOutcome> TryCreateAsync(ContentItem contentItem, IUpdateModel updater, bool publish)
    {
        var editor = await displayManager.UpdateEditorAsync(contentItem, updater, isNew: true);
        if (!updater.ModelState.IsValid)
        {
            return await RefuseAsync(contentItem, editor, null);
        }

        await contentManager.CreateAsync(contentItem, VersionOptions.Draft);

        return await FinishAsync(contentItem, editor, updater, publish);
    }

    private async Task<EditOutcome> TryUpdateAsync(ContentItem draft, IUpdateModel updater, bool publish, EditConflict? conflict)
    {
        var editor = await displayManager.UpdateEditorAsync(draft, updater, isNew: false);
        if (conflict is not null || !updater.ModelState.IsValid)
        {
            return await RefuseAsync(draft, editor, conflict);
        }

        await contentManager.UpdateAsync(draft);

        return await FinishAsync(draft, editor, updater, publish);
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

        await session.SaveChangesAsync();
        return new EditOutcome(true, contentItem, editor, null);
    }

    private async Task<EditOutcome> RefuseAsync(ContentItem contentItem, OrchardCore.DisplayManagement.IShape editor, EditConflict? conflict)
    {
        await session.CancelAsync();
        return new EditOutcome(false, contentItem, editor, conflict);
    }

    private static void AddErrors(ModelStateDictionary modelState, ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            modelState.BindValidationResult(string.Empty, error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The content item {Id} was not saved, as the database takes no writes now.")]
    private partial void LogNotSaved(Exception exception, string id);

    [LoggerMessage(LogLevel.Warning, "An item was not saved, as a pattern of the content type '{Type}' fails.")]
    private partial void LogPatternFailed(Exception exception, string type);
}
