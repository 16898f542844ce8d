using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentPreview;
using OrchardSite.Engine.Tenancy.Caching;

namespace OrchardSite.Engine.Cms.Contents.Previewing;

/// <summary>
/// Lets a request see an item as if it had been published as it stands: whoever asks the content manager for it, or has the content
/// manager load what a query found, gets what is shown here. Nothing is stored.
/// </summary>
internal sealed class ItemPreview(IContentManager contentManager, IContentManagerSession loaded)
{
    /// <param name="request">The request that the preview is for; it says from now on that it is one (<see cref="ContentPreviewFeature"/>).</param>
    /// <param name="item">The item as it is to be seen; it is left as it is.</param>
    /// <returns>The item as it is seen from now on, and the path of the page that shows it: null for its own page.</returns>
    public async Task<(ContentItem Item, string? Path)> BeginAsync(HttpContext request, ContentItem item)
    {
        request.Features.Set(ContentPreviewFeature.Instance);
        LiveRequest.Mark(request);
        request.Response.Headers.CacheControl = "no-store";
        request.Response.Headers["X-Robots-Tag"] = "noindex";

        var shown = await ReplaceAsync(item);
        var aspect = await contentManager.PopulateAspectAsync<PreviewAspect>(shown);
        return (shown, string.IsNullOrWhiteSpace(aspect.PreviewUrl) ? null : aspect.PreviewUrl.Trim());
    }

    /// <summary>A query finds the version that is public or the one that is latest: what is shown stands for both.</summary>
    private async Task<ContentItem> ReplaceAsync(ContentItem item)
    {
        var latest = await contentManager.GetAsync(item.ContentItemId, VersionOptions.Latest);
        var published = await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published);

        if (latest is not null && latest.Id != published?.Id)
        {
            loaded.Store(AsPublished(item, latest));
        }

        var shown = AsPublished(item, published);
        loaded.Store(shown);
        return shown;
    }

    private static ContentItem AsPublished(ContentItem item, ContentItem? stored)
    {
        var copy = item.Clone();
        copy.Id = stored?.Id ?? 0;
        copy.Published = true;
        return copy;
    }
}
