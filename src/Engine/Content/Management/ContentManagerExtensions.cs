using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Short ways to ask the content manager.</summary>
public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content)
        where TAspect : new() =>
        contentManager.PopulateAspectAsync(content, new TAspect());

    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) =>
        contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
    {
        var item = content.ContentItem;

        return item is not null && (item.IsPublished() || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);
    }

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();

        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }

    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
        {
            yield return await contentManager.LoadAsync(item);
        }
    }

    /// <summary>The item, or the item contained in it at the JSON path.</summary>
    public static async Task<ContentItem?> GetAsync(this IContentManager contentManager, string contentItemId, string? jsonPath, VersionOptions? options = null)
    {
        var item = await contentManager.GetAsync(contentItemId, options);

        if (item is null || string.IsNullOrEmpty(jsonPath))
        {
            return item;
        }

        return item.Data.SelectNode(jsonPath) is JsonObject contained ? contained.ToObject<ContentItem>() : null;
    }

    [Obsolete("Update, validate and create one after the other instead.")]
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);

        if (result.Succeeded)
        {
            await contentManager.CreateAsync(contentItem, options);
        }

        return result;
    }
}
