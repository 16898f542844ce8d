using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Routing;

namespace OrchardSite.Engine.Cms.Autoroute.Routing;

/// <summary>Makes links to a displayed item point to its path.</summary>
internal sealed class AutorouteValuesAddressScheme(IAutorouteEntries entries, IOptions<AutorouteOptions> options) : IShellRouteValuesAddressScheme
{
    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address)
    {
        if (address.ExplicitValues is not { } values || !Matches(values))
        {
            return [];
        }

        var contentItemId = Text(values, options.Value.ContainedContentItemIdKey) ?? Text(values, options.Value.ContentItemIdKey);
        if (string.IsNullOrEmpty(contentItemId))
        {
            return [];
        }

        // Link generation is synchronous and waits for no database: a path that is not in memory yet is there for the next link, and
        // this one leads to the item by its id.
        var lookup = entries.TryGetEntryByContentItemIdAsync(contentItemId);
        return lookup.IsCompletedSuccessfully && lookup.Result is (true, { } entry) ? [Endpoint(entry.Path, values)] : [];
    }

    private bool Matches(RouteValueDictionary values) =>
        options.Value.GlobalRouteValues.All(expected =>
            values.TryGetValue(expected.Key, out var actual)
            && string.Equals(actual?.ToString(), expected.Value?.ToString(), StringComparison.OrdinalIgnoreCase));

    private RouteEndpoint Endpoint(string path, RouteValueDictionary values)
    {
        var known = new RouteValueDictionary(options.Value.GlobalRouteValues);
        foreach (var key in new[] { options.Value.ContentItemIdKey, options.Value.ContainedContentItemIdKey, options.Value.JsonPathKey })
        {
            if (values.TryGetValue(key, out var value))
            {
                known[key] = value;
            }
        }

        var literal = path.Trim('/').Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return new RouteEndpoint(static _ => Task.CompletedTask, RoutePatternFactory.Parse(literal, known, null), 0, null, null);
    }

    private static string? Text(RouteValueDictionary values, string key) =>
        key.Length > 0 && values.TryGetValue(key, out var value) ? value?.ToString() : null;
}
