using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardSite.Engine.Content.Management.Queries;
using YesSql;

namespace OrchardSite.Engine.Content.Management;

/// <summary>The life of versions. Of all versions of an item at most one is latest and at most one is published.</summary>
internal sealed partial class ContentManager
{
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
            contentItem.Published = true;
            contentItem.Latest = true;
        }

        if (options.IsDraft)
        {
            contentItem.Published = false;
        }

        if (!await StoreNewAsync(contentItem))
        {
            return false;
        }

        if (options.IsPublished)
        {
            await RaisePublishedAsync(contentItem);
        }

        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await events.BeforeAsync(context, static (handler, context) => handler.UpdatingAsync(context));
        await SaveAsync(contentItem);
        await events.AfterAsync(context, static (handler, context) => handler.UpdatedAsync(context));
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await events.BeforeAsync(context, static (handler, context) => handler.DraftSavingAsync(context));
        await SaveAsync(contentItem);
        await events.AfterAsync(context, static (handler, context) => handler.DraftSavedAsync(context));
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return false;
        }

        var previous = await session.PublishedAsync(contentItem.ContentItemId);
        var context = new PublishContentContext(contentItem, previous);
        await events.BeforeAsync(context, static (handler, context) => handler.PublishingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await SaveAsync(previous);
        }

        contentItem.Published = true;
        await SaveAsync(contentItem);
        loaded.Store(contentItem);
        await events.AfterAsync(context, static (handler, context) => handler.PublishedAsync(context));

        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException($"The version '{contentItem.ContentItemVersionId}' of '{contentItem.ContentItemId}' is not the latest one.");
        }

        var published = contentItem.Published
            ? contentItem
            : await GetAsync(contentItem.ContentItemId, VersionOptions.Published);

        if (published is null)
        {
            return false;
        }

        var context = UnpublishContext(contentItem, published);
        await events.BeforeAsync(context, static (handler, context) => handler.UnpublishingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        published.Published = false;
        published.ModifiedUtc = clock.UtcNow;
        await SaveAsync(published);
        await events.AfterAsync(context, static (handler, context) => handler.UnpublishedAsync(context));

        return true;
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"The version '{contentItem.ContentItemVersionId}' of '{contentItem.ContentItemId}' is not a draft.");
        }

        var published = await GetAsync(contentItem.ContentItemId, VersionOptions.Published);
        var context = new RemoveContentContext(contentItem, published is null);
        await events.BeforeAsync(context, static (handler, context) => handler.RemovingAsync(context));

        if (context.Cancel)
        {
            return;
        }

        contentItem.Latest = false;
        await SaveAsync(contentItem);
        await events.AfterAsync(context, static (handler, context) => handler.RemovedAsync(context));

        if (published is not null)
        {
            published.Latest = true;
            await SaveAsync(published);
        }
    }

    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var versions = await session.ActiveVersionsAsync(contentItem.ContentItemId);

        if (versions.Count == 0)
        {
            return false;
        }

        var context = new RemoveContentContext(contentItem, true);
        await events.BeforeAsync(context, static (handler, context) => handler.RemovingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        foreach (var version in versions)
        {
            version.Published = false;
            version.Latest = false;
            await SaveAsync(version);
        }

        await events.AfterAsync(context, static (handler, context) => handler.RemovedAsync(context));

        return true;
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        // It is stored as a version of its own; the one that it comes from stays in the archive as it is.
        contentItem.Id = 0;
        contentItem.ContentItemVersionId = "";
        contentItem.Latest = contentItem.Published = false;

        var context = new RestoreContentContext(contentItem);
        await events.BeforeAsync(context, static (handler, context) => handler.RestoringAsync(context));

        var result = await ValidateAsync(contentItem);

        if (!result.Succeeded)
        {
            return result;
        }

        if (await session.LatestAsync(contentItem.ContentItemId) is { } latest)
        {
            latest.Latest = false;
            await SaveAsync(latest);
        }

        await CreateAsync(contentItem, VersionOptions.Draft);
        await UpdateAsync(contentItem);
        await events.AfterAsync(context, static (handler, context) => handler.RestoredAsync(context));

        return result;
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        clone.DisplayText = contentItem.DisplayText;
        clone.Data = (JsonObject)contentItem.Data.DeepClone();
        await CreateAsync(clone, VersionOptions.Draft);

        var context = new CloneContentContext(contentItem, clone);
        await events.BeforeAsync(context, static (handler, context) => handler.CloningAsync(context));
        await SaveAsync(context.CloneContentItem);
        await events.AfterAsync(context, static (handler, context) => handler.ClonedAsync(context));

        return context.CloneContentItem;
    }

    private async Task<bool> StoreNewAsync(ContentItem item)
    {
        var context = new CreateContentContext(item);
        await events.BeforeAsync(context, static (handler, context) => handler.CreatingAsync(context));

        if (context.Cancel)
        {
            return false;
        }

        await SaveAsync(item);
        loaded.Store(item);
        await events.AfterAsync(context, static (handler, context) => handler.CreatedAsync(context));

        return true;
    }

    private async Task RaisePublishedAsync(ContentItem item)
    {
        var context = new PublishContentContext(item, null);
        await events.BeforeAsync(context, static (handler, context) => handler.PublishingAsync(context));
        await events.AfterAsync(context, static (handler, context) => handler.PublishedAsync(context));
    }

    private async Task<ContentItem> BuildNewVersionAsync(ContentItem latest)
    {
        latest.Latest = false;

        var version = new ContentItem
        {
            ContentType = latest.ContentType,
            ContentItemId = latest.ContentItemId,
            ContentItemVersionId = ids.GenerateUniqueId(latest),
            DisplayText = latest.DisplayText,
            Latest = true,
            Data = (JsonObject)latest.Data.DeepClone(),
        };

        var context = new VersionContentContext(latest, version);
        await events.BeforeAsync(context, static (handler, context) => handler.VersioningAsync(context));
        await events.AfterAsync(context, static (handler, context) => handler.VersionedAsync(context));

        return version;
    }

    private static PublishContentContext UnpublishContext(ContentItem item, ContentItem published)
    {
#pragma warning disable CS0618 // Handlers tell unpublishing by it.
        return new PublishContentContext(item, published) { PublishingItem = null };
#pragma warning restore CS0618
    }
}
