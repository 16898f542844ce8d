using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Cms.Sitemaps.Routing;

/// <summary>Leads a request for a sitemap's address to what writes it.</summary>
internal sealed class SitemapRouteTransformer(SitemapStore store) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value?.Trim('/') ?? string.Empty;
        if (!path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase) || await store.FindByPathAsync(path) is not { } sitemap)
        {
            return null!;
        }

        return new RouteValueDictionary
        {
            ["Area"] = "OrchardCore.Sitemaps",
            ["Controller"] = "Sitemap",
            ["Action"] = "Index",
            ["sitemapId"] = sitemap.SitemapId,
        };
    }
}
