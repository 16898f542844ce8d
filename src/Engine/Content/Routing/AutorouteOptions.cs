using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The route that a path of an item is turned into.</summary>
public class AutorouteOptions
{
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    public string ContentItemIdKey { get; set; } = "";

    public string ContainedContentItemIdKey { get; set; } = "";

    public string JsonPathKey { get; set; } = "";
}
