namespace System.Text.Json.Nodes;

/// <summary>Follows a path of property names and indexes through JSON.</summary>
internal static class JsonPathReader
{
    public static JsonNode? Select(JsonNode? node, string? path)
    {
        var rest = path.AsSpan().Trim();
        if (rest.StartsWith("$"))
        {
            rest = rest[1..];
        }

        while (node is not null && !rest.IsEmpty)
        {
            node = rest[0] == '[' ? ReadBracket(node, ref rest) : ReadName(node, ref rest);
        }

        return node;
    }

    private static JsonNode? ReadName(JsonNode node, ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart('.');
        var end = rest.IndexOfAny('.', '[');
        var name = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[end..];
        return Property(node, name.ToString());
    }

    private static JsonNode? ReadBracket(JsonNode node, ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(']');
        if (end < 0)
        {
            return null;
        }

        var inner = rest[1..end].Trim();
        rest = rest[(end + 1)..];
        if (int.TryParse(inner, out var index))
        {
            return node is JsonArray array && index >= 0 && index < array.Count ? array[index] : null;
        }

        return Property(node, inner.Trim("'\"").ToString());
    }

    private static JsonNode? Property(JsonNode node, string name) =>
        node is JsonObject jsonObject && jsonObject.TryGetPropertyValue(name, out var value) ? value : null;
}
