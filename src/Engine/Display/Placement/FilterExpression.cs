using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>What stands behind a filter's key in a placement file: a text or a list of texts.</summary>
internal static class FilterExpression
{
    public static IEnumerable<string> Texts(object expression) => expression switch
    {
        string text => [text],
        JsonElement { ValueKind: JsonValueKind.String } element => [element.GetString()!],
        JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(item => item.ToString()),
        JsonArray array => array.Select(item => item?.ToString() ?? string.Empty),
        JsonNode node => [node.ToString()],
        IEnumerable<string> texts => texts,
        _ => [],
    };
}
