using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, converts, selects and merges JSON objects.</summary>
public static class JObject
{
    public static async Task<JsonObject?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsObject();

    public static JsonObject? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsObject();

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonObject? jsonObject, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonObject = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonObject : null;
        return jsonObject is not null;
    }

    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsObject();

    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    public static JsonNode? SelectNode(this JsonObject? jsonObject, string? path) => JsonPathReader.Select(jsonObject, path);

    /// <summary>Writes the content's properties over the object's, objects into objects.</summary>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonObject is null || content is not JsonObject source)
        {
            return jsonObject;
        }

        settings ??= new JsonMergeSettings();
        foreach (var (name, value) in source)
        {
            MergeProperty(jsonObject, name, value, settings);
        }

        return jsonObject;
    }

    private static void MergeProperty(JsonObject target, string name, JsonNode? value, JsonMergeSettings settings)
    {
        target.TryGetPropertyValue(name, out var existing);
        switch (existing, value)
        {
            case (JsonObject inner, JsonObject):
                inner.Merge(value, settings);
                break;
            case (JsonArray inner, JsonArray):
                inner.Merge(value, settings);
                break;
            case (_, null) when settings.MergeNullValueHandling == MergeNullValueHandling.Ignore && existing is not null:
                break;
            default:
                target[name] = value?.DeepClone();
                break;
        }
    }
}
