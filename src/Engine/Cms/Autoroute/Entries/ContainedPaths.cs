using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Routing;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>Paths of items that lie inside another.</summary>
internal static class ContainedPaths
{
    /// <summary>The path under the container's, or the item's own when it stands for itself.</summary>
    public static string Join(string basePath, RouteHandlerAspect route)
    {
        var path = (route.Path ?? string.Empty).Trim('/');
        return route.Absolute ? path : $"{basePath.TrimEnd('/')}/{path}";
    }

    /// <summary>Where the item lies in its container, without the root's sign: <c>TaxonomyPart.Terms[0]</c>.</summary>
    public static string JsonPath(JsonNode node)
    {
        var path = node.GetPath();
        return path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');
    }
}
