using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardSite.Engine.Content.Items;
using OrchardSite.Engine.Content.Management.Queries;
using YesSql;

namespace OrchardSite.Engine.Content.Management;

/// <summary>
/// Import. A version that is already there is updated, any other is added; where the coming version is latest or
/// published, the versions that were so before give way to it.
/// </summary>
internal sealed partial class ContentManager
{
    private const int ImportBatchSize = 500;

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentItems);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            var known = await session.ForImportAsync(
                [.. batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct()],
                [.. batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct()]);

            for (var i = 0; i < known.Count; i++)
            {
                known[i] = await LoadAsync(known[i]);
            }

            foreach (var item in batch)
            {
                if (string.IsNullOrEmpty(item.ContentItemVersionId) || seen.Add(item.ContentItemVersionId))
                {
                    await ImportAsync(item, known);
                    await LetGoAsync(item, known);
                }
            }
        }
    }

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) =>
        CreateVersionAsync(contentItem, null);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        UpdateVersionAsync(updatingVersion, updatedVersion, null);

    private async Task ImportAsync(ContentItem item, List<ContentItem> known)
    {
        var original = string.IsNullOrEmpty(item.ContentItemVersionId)
            ? null
            : known.Find(version => string.Equals(version.ContentItemVersionId, item.ContentItemVersionId, StringComparison.OrdinalIgnoreCase));

        if (original is not null && ImportRules.IsUnchanged(item, original))
        {
            return;
        }

        var context = new ImportContentContext(item, original);
        await events.BeforeAsync(context, static (handler, context) => handler.ImportingAsync(context));

        var result = original is null
            ? await CreateVersionAsync(item, known)
            : await UpdateVersionAsync(original, item, known);

        if (!result.Succeeded)
        {
            throw new ValidationException(ImportRules.Describe(item, result));
        }

        if (original is null)
        {
            known.Add(item);
        }

        await events.AfterAsync(context, static (handler, context) => handler.ImportedAsync(context));
    }

    /// <summary>
    /// Writes the item and has the session forget it. The session compares what it has written with what it wrote before each query, and
    /// each item's handlers ask for several: with the items before it in the session, an import would take the square of its length.
    /// </summary>
    private async Task LetGoAsync(ContentItem item, List<ContentItem> known)
    {
        await session.FlushAsync();
        session.Detach(known.Where(version => string.Equals(version.ContentItemId, item.ContentItemId, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem item, List<ContentItem>? known)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            throw new InvalidOperationException($"An item of type '{item.ContentType}' has no '{nameof(ContentItem.ContentItemId)}'.");
        }

        item.Id = 0;
        var stamps = ItemStamps.Of(item);

        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
        }

        if (item.Latest || item.Published)
        {
            // What is published replaces a draft as well, which otherwise would be published over it later.
            await GiveWayAsync(item, known, latest: true, published: item.Published);
        }

        if (!await StoreNewAsync(item))
        {
            throw new InvalidOperationException($"A handler refused the item '{item.ContentItemId}' ({item.DisplayText}).");
        }

        await UpdateAsync(item);
        var result = await ValidateAsync(item);

        if (result.Succeeded)
        {
            await FinishAsync(item);
            stamps.PutBack(item);
            await SaveAsync(item);
        }

        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem updating, ContentItem updated, List<ContentItem>? known)
    {
        var stamps = ItemStamps.Of(updated);
        var becomesLatest = updated.Latest && !updating.Latest;
        var becomesPublished = updated.Published && !updating.Published;

        if (becomesLatest || becomesPublished)
        {
            await GiveWayAsync(updating, known, becomesLatest, becomesPublished);
        }

        updating.Merge(updated, ElementSerializer.ReplaceArrays);
        updating.Latest = updated.Latest;
        updating.Published = updated.Published;

        await UpdateAsync(updating);
        var result = await ValidateAsync(updating);

        if (result.Succeeded)
        {
            await FinishAsync(updating);
            stamps.PutBack(updating);
            await SaveAsync(updating);
        }

        return result;
    }

    private async Task FinishAsync(ContentItem item)
    {
        loaded.Store(item);

        if (item.Published)
        {
            await RaisePublishedAsync(item);
        }
        else
        {
            await SaveDraftAsync(item);
        }
    }

    private async Task GiveWayAsync(ContentItem item, List<ContentItem>? known, bool latest, bool published)
    {
        var others = (known ?? await session.ActiveVersionsAsync(item.ContentItemId))
            .Where(other => !ReferenceEquals(other, item) && string.Equals(other.ContentItemId, item.ContentItemId, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var leaving = others.Where(other => (latest && other.Latest) || (published && other.Published)).ToList();

        if (leaving.Count == 0)
        {
            return;
        }

        var context = new RemoveContentContext(item, !others.Exists(other => other.Published && !published));
        await events.BeforeAsync(context, static (handler, context) => handler.RemovingAsync(context));

        foreach (var other in leaving)
        {
            other.Latest &= !latest;
            other.Published &= !published;
            await SaveAsync(other);
        }

        await events.AfterAsync(context, static (handler, context) => handler.RemovedAsync(context));
    }
}
