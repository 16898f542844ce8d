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

        var route = (await contentManager.PopulateAspectAsync(contentItem, new ContentItemMetadata())).DisplayRouteValues;
        if (services.GetService<IAutorouteEntries>() is { } entries
            && ShownItem(route) is { } shown
            && await entries.TryGetEntryByContentItemIdAsync(shown) is (true, { } entry))
        {
            return basePath + new PathString("/" + entry.Path.TrimStart('/')).ToUriComponent();
        }

        return Link(route);
    }

    public async Task<string?> EditAsync(ContentItem contentItem) =>
        Link((await contentManager.PopulateAspectAsync(contentItem, new ContentItemMetadata())).EditorRouteValues);

    private string? Link(RouteValueDictionary? values) =>
        values is null || httpContextAccessor.HttpContext is not { } context ? null : links.GetPathByRouteValues(context, null, values);

    /// <summary>The item that the route displays, which may be another one than the link's own; null when the route displays none.</summary>
    private static string? ShownItem(RouteValueDictionary? route) =>
        route is not null && Equals(route["Controller"], "Item") && Equals(route["Action"], "Display") ? route["ContentItemId"]?.ToString() : null;

    private async Task<bool> IsHomeAsync(string contentItemId)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        return home is not null
            && home.TryGetValue("contentItemId", out var id)
            && string.Equals(id?.ToString(), contentItemId, StringComparison.OrdinalIgnoreCase);
    }
}
