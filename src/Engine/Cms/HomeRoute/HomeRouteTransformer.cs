using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.HomeRoute;

/// <summary>Answers '/' with the route that the site's settings name.</summary>
internal sealed class HomeRouteTransformer(ISiteService siteService) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        if (home is null || home.Count == 0)
        {
            return null!;
        }

        // Values that were read from the stored document are JSON elements; routing wants text.
        var route = new RouteValueDictionary();
        foreach (var (key, value) in home)
        {
            route[key] = value?.ToString();
        }

        return route;
    }
}
