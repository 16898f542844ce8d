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

        // ASP.NET Core's link generation is synchronous. The task is complete, and this does not block, once the table is in memory.
        var (found, entry) = entries.TryGetEntryByContentItemIdAsync(contentItemId).GetAwaiter().GetResult();
        return found ? [Endpoint(entry!.Path, values)] : [];
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
