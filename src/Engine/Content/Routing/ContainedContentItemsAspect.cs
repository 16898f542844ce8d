using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>Where in an item's JSON the items that it contains are.</summary>
public class ContainedContentItemsAspect
{
    public IList<Func<JsonObject, JsonArray?>> Accessors { get; set; } = [];
}
