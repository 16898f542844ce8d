using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Shapes;

/// <summary>A shape as JSON, for theme authors who ask what a shape holds.</summary>
internal static class ShapeJson
{
    public static JsonObject Write(IShape shape) => Write(shape, []);

    private static JsonObject Write(IShape shape, HashSet<IShape> seen)
    {
        var json = new JsonObject { ["Shape"] = Describe(shape) };
        if (!seen.Add(shape))
        {
            return json;
        }

        foreach (var (name, value) in shape.Properties)
        {
            json[name] = value is IShape child ? Write(child, seen) : JsonValue.Create(value?.ToString());
        }

        var items = shape.Items.OfType<IShape>().Select(item => (JsonNode)Write(item, seen)).ToArray();
        if (items.Length > 0)
        {
            json["Items"] = new JsonArray(items);
        }

        return json;
    }

    private static JsonObject Describe(IShape shape)
    {
        var metadata = shape.Metadata;
        return new JsonObject
        {
            ["Type"] = metadata.Type,
            ["DisplayType"] = metadata.DisplayType,
            ["Name"] = metadata.Name,
            ["Position"] = metadata.Position,
            ["Differentiator"] = metadata.Differentiator,
            ["Alternates"] = new JsonArray([.. metadata.Alternates.Select(alternate => (JsonNode)alternate)]),
            ["Wrappers"] = new JsonArray([.. metadata.Wrappers.Select(wrapper => (JsonNode)wrapper)]),
        };
    }
}
