using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Contents.Links;

/// <summary>The addresses of content items, with the tenant's prefix.</summary>
internal sealed class ContentUrls(
    IContentManager contentManager,
    ISiteService siteService,
    IHttpContextAccessor httpContextAccessor,
    LinkGenerator links,
    IServiceProvider services)
{
    /// <summary>The public address: the home page, the item's path, or the route that displays any item.</summary>
    public async Task<string?> DisplayAsync(ContentItem contentItem)
    {
        var basePath = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

        if (await IsHomeAsync(contentItem.ContentItemId))
        {
            return basePath.Length == 0 ? "/" : basePath;
        }

        if (services.GetService<IAutorouteEntries>() is { } entries
            && await entries.TryGetEntryByContentItemIdAsync(contentItem.ContentItemId) is (true, { } entry))
        {
            return basePath + new PathString("/" + entry.Path.TrimStart('/')).ToUriComponent();
        }

        var metadata = await contentManager.PopulateAspectAsync(contentItem, new ContentItemMetadata());
        return Link(metadata.DisplayRouteValues);
    }

    public async Task<string?> EditAsync(ContentItem contentItem) =>
        Link((await contentManager.PopulateAspectAsync(contentItem, new ContentItemMetadata())).EditorRouteValues);

    private string? Link(RouteValueDictionary? values) =>
        values is null || httpContextAccessor.HttpContext is not { } context ? null : links.GetPathByRouteValues(context, null, values);

    private async Task<bool> IsHomeAsync(string contentItemId)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        return home is not null
            && home.TryGetValue("contentItemId", out var id)
            && string.Equals(id?.ToString(), contentItemId, StringComparison.OrdinalIgnoreCase);
    }
}
