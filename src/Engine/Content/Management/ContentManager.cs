using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Content.Management.Queries;
using YesSql;

namespace OrchardSite.Engine.Content.Management;

/// <summary>New items, reading, checking and aspects; the rest of the class has the life of versions and the import.</summary>
internal sealed partial class ContentManager(
    IContentDefinitionManager definitions,
    IContentManagerSession loaded,
    ContentEvents events,
    ISession session,
    IContentItemIdGenerator ids,
    IClock clock) : IContentManager
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);

        var definition = await definitions.GetTypeDefinitionAsync(contentType)
            ?? new ContentTypeDefinitionBuilder().WithName(contentType).Build();
        var item = new ContentItem { ContentType = definition.Name };

        await events.BeforeAsync(
            new ActivatingContentContext(item) { ContentType = definition.Name, Definition = definition },
            static (handler, context) => handler.ActivatingAsync(context));
        item.ContentItemId = ids.GenerateUniqueId(item);
        await events.AfterAsync(new ActivatedContentContext(item), static (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(item);
        await events.BeforeAsync(initializing, static (handler, context) => handler.InitializingAsync(context));
        await events.AfterAsync(initializing, static (handler, context) => handler.InitializedAsync(context));

        return item;
    }

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (loaded.RecallVersionId(contentItem.Id, out var known))
        {
            return known;
        }

        // Before the handlers run, as they may ask for the item again.
        loaded.Store(contentItem);

        var context = new LoadContentContext(contentItem);
        await events.BeforeAsync(context, static (handler, context) => handler.LoadingAsync(context));
        await events.AfterAsync(context, static (handler, context) => handler.LoadedAsync(context));

        return contentItem;
    }

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;

        if (options.IsPublished && loaded.RecallPublishedItemId(contentItemId, out var known))
        {
            return known;
        }

        var item = await (options switch
        {
            { IsLatest: true } or { IsDraftRequired: true } => session.LatestAsync(contentItemId),
            { IsDraft: true } => session.DraftAsync(contentItemId),
            _ => session.PublishedAsync(contentItemId),
        });

        if (item is null)
        {
            return null;
        }

        item = await LoadAsync(item);

        return options.IsDraftRequired ? await RequireDraftAsync(item) : item;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contentItemIds);

        options ??= VersionOptions.Published;
        var wanted = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        var found = new Dictionary<string, ContentItem>(wanted.Length);

        if (options.IsPublished)
        {
            foreach (var id in wanted)
            {
                if (loaded.RecallPublishedItemId(id, out var known))
                {
                    found[id] = known;
                }
            }
        }

        var missing = wanted.Where(id => !found.ContainsKey(id)).ToArray();

        if (missing.Length > 0)
        {
            foreach (var stored in await FindAsync(missing, options))
            {
                var item = await LoadAsync(stored);
                found[item.ContentItemId] = options.IsDraftRequired ? await RequireDraftAsync(item) : item;
            }
        }

        return [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
    {
        if (string.IsNullOrEmpty(contentItemVersionId))
        {
            return null;
        }

        return await session.VersionAsync(contentItemVersionId) is { } item ? await LoadAsync(item) : null;
    }

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return [];
        }

        return await this.LoadAsync(await session.AllVersionsAsync(contentItemId));
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await events.BeforeAsync(context, static (handler, context) => handler.ValidatingAsync(context));
        await events.AfterAsync(context, static (handler, context) => handler.ValidatedAsync(context));

        if (!context.ContentValidateResult.Succeeded)
        {
            await session.CancelAsync();
        }

        return context.ContentValidateResult;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        ArgumentNullException.ThrowIfNull(aspect);
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect };
        await events.BeforeAsync(context, static (handler, context) => handler.GetContentItemAspectAsync(context));

        return aspect;
    }

    private ValueTask<List<ContentItem>> FindAsync(string[] ids, VersionOptions options) => options switch
    {
        { IsLatest: true } or { IsDraftRequired: true } => session.LatestAsync(ids),
        { IsDraft: true } => session.DraftsAsync(ids),
        _ => session.PublishedAsync(ids),
    };

    /// <summary>A draft of a public item is a new version, or the item itself when its type keeps only one.</summary>
    private async Task<ContentItem> RequireDraftAsync(ContentItem latest)
    {
        if (!latest.Published)
        {
            await SaveAsync(latest);

            return latest;
        }

        var definition = await definitions.GetTypeDefinitionAsync(latest.ContentType);

        if (definition is not null && !definition.IsVersionable())
        {
            latest.Published = false;
            await SaveAsync(latest);

            return latest;
        }

        var draft = await BuildNewVersionAsync(latest);
        await SaveAsync(latest);
        await SaveAsync(draft);
        loaded.Store(draft);

        return draft;
    }

    private Task SaveAsync(ContentItem item) => session.SaveAsync(item, checkConcurrency: true);
}
