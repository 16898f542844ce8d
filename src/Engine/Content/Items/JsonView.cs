using System.Collections;
using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Content.Items;

/// <summary>Dynamic access to the JSON of an element; what is not there reads as null.</summary>
internal sealed class JsonView(JsonNode node) : DynamicObject, IEnumerable
{
    public JsonNode Node { get; } = node;

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = Node is JsonObject properties && properties.TryGetPropertyValue(binder.Name, out var value) ? View(value) : null;

        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        if (Node is not JsonObject properties)
        {
            return false;
        }

        properties[binder.Name] = ToNode(value);

        return true;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = (Node, indexes) switch
        {
            (JsonObject properties, [string name]) => View(properties[name]),
            (JsonArray entries, [int index]) when index >= 0 && index < entries.Count => View(entries[index]),
            _ => null,
        };

        return true;
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        switch (Node, indexes)
        {
            case (JsonObject properties, [string name]):
                properties[name] = ToNode(value);
                return true;
            case (JsonArray entries, [int index]):
                entries[index] = ToNode(value);
                return true;
            default:
                return false;
        }
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsInstanceOfType(Node) ? Node : binder.Type.IsInstanceOfType(this) ? this : Node.ToObject(binder.Type);

        return true;
    }

    public override IEnumerable<string> GetDynamicMemberNames() =>
        Node is JsonObject properties ? properties.Select(property => property.Key) : [];

    public IEnumerator GetEnumerator() => Node is JsonArray entries
        ? entries.Select(View).GetEnumerator()
        : ((JsonObject)Node).Select(property => property.Key).GetEnumerator();

    public override string ToString() => Node.ToJsonString(JOptions.Default);

    private static object? View(JsonNode? value) => value switch
    {
        null => null,
        JsonValue simple => Simple(simple),
        _ => new JsonView(value),
    };

    private static object? Simple(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.ToString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetValue<long>(out var whole) => whole,
        JsonValueKind.Number when value.TryGetValue<int>(out var small) => (long)small,
        JsonValueKind.Number => value.ToObject<double>(),
        _ => null,
    };

    private static JsonNode? ToNode(object? value) => value switch
    {
        JsonView view => view.Node.DeepClone(),
        JsonNode { Parent: null } own => own,
        _ => JNode.FromObject(value),
    };
}
