using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, converts, selects and merges JSON nodes.</summary>
public static class JNode
{
    public static async Task<JsonNode?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        await JsonNode.ParseAsync(utf8Json, nodeOptions ?? JOptions.Node, documentOptions.Or(), cancellationToken);

    public static JsonNode? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions.Or());

    public static bool TryParse(string json, out JsonNode? jsonNode, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        try
        {
            jsonNode = Parse(json, nodeOptions, documentOptions);
            return jsonNode is not null;
        }
        catch (JsonException)
        {
            jsonNode = null;
            return false;
        }
    }

    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        JsonElement element => JsonSerializer.SerializeToNode(element, options ?? JOptions.Default),
        _ => JsonSerializer.SerializeToNode(obj, obj.GetType(), options ?? JOptions.Default),
    };

    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null) =>
        jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null) =>
        jsonNode.Deserialize(type, options ?? JOptions.Default);

    /// <summary>The value of the node, or of its property or entry of the given name.</summary>
    public static T? Value<T>(this JsonNode? jsonNode) =>
        jsonNode is JsonValue value && value.TryGetValue<T>(out var typed) ? typed : jsonNode.ToObject<T>();

    public static T? Value<T>(this JsonNode? jsonNode, string name) =>
        jsonNode is JsonObject jsonObject && jsonObject.TryGetPropertyValue(name, out var node) ? node.Value<T>() : default;

    public static T? Value<T>(this JsonArray? jsonArray, int index) =>
        jsonArray is not null && index >= 0 && index < jsonArray.Count ? jsonArray[index].Value<T>() : default;

    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode) =>
        jsonNode is JsonArray jsonArray ? jsonArray.Select(node => node.Value<T>()) : [];

    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode, string name) =>
        jsonNode is JsonArray jsonArray ? jsonArray.Select(node => node.Value<T>(name)) : [];

    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    /// <summary>Follows a path such as <c>Fields[0].Text</c> or <c>$['a b'].c</c>; nothing when it leads nowhere.</summary>
    public static JsonNode? SelectNode(this JsonNode? jsonNode, string? path) => JsonPathReader.Select(jsonNode, path);

    public static JsonNode? Merge(this JsonNode? jsonNode, JsonNode? content, JsonMergeSettings? settings = null) => jsonNode switch
    {
        JsonObject jsonObject => jsonObject.Merge(content, settings),
        JsonArray jsonArray => jsonArray.Merge(content, settings),
        _ => jsonNode,
    };

    internal static JsonDocumentOptions Or(this JsonDocumentOptions options) =>
        options is { AllowTrailingCommas: false, CommentHandling: JsonCommentHandling.Disallow, MaxDepth: 0 } ? JOptions.Document : options;
}
