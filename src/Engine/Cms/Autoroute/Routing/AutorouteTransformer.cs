using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Cms.Autoroute.Routing;

/// <summary>Leads a request for an item's path to the action that displays the item.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries, ReservedPaths reserved, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value ?? string.Empty;
        if (reserved.Contains(path))
        {
            return null!;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync(path);
        if (!found)
        {
            return null!;
        }

        var route = new RouteValueDictionary(options.Value.GlobalRouteValues)
        {
            [options.Value.ContentItemIdKey] = entry!.ContentItemId,
        };

        if (!string.IsNullOrEmpty(entry.JsonPath))
        {
            route[options.Value.JsonPathKey] = entry.JsonPath;
        }

        // Otherwise the pattern's own values would be added to these.
        values.Clear();
        return route;
    }
}
