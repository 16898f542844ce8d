using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, converts, selects and merges JSON arrays.</summary>
public static class JArray
{
    public static async Task<JsonArray?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsArray();

    public static JsonArray? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsArray();

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonArray? jsonArray, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonArray = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonArray : null;
        return jsonArray is not null;
    }

    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsArray();

    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();

    public static JsonNode? SelectNode(this JsonArray? jsonArray, string? path) => JsonPathReader.Select(jsonArray, path);

    public static bool ContainsValue(this JsonArray? jsonArray, object? value)
    {
        var node = JNode.FromObject(value);
        return jsonArray is not null && jsonArray.Any(entry => JsonNode.DeepEquals(entry, node));
    }

    /// <summary>Adds the content's entries to the array as the settings say; behind its own by default.</summary>
    public static JsonArray? Merge(this JsonArray? jsonArray, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonArray is null || content is not JsonArray source)
        {
            return jsonArray;
        }

        settings ??= new JsonMergeSettings();
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                jsonArray.Clear();
                Append(jsonArray, source);
                break;
            case MergeArrayHandling.Union:
                Append(jsonArray, source.Where(entry => !jsonArray.Any(own => JsonNode.DeepEquals(own, entry))).ToArray());
                break;
            case MergeArrayHandling.Merge:
                MergeByIndex(jsonArray, source, settings);
                break;
            default:
                Append(jsonArray, source);
                break;
        }

        return jsonArray;
    }

    private static void Append(JsonArray target, IEnumerable<JsonNode?> entries)
    {
        foreach (var entry in entries)
        {
            target.Add(entry?.DeepClone());
        }
    }

    private static void MergeByIndex(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject or JsonArray && target[i]!.GetValueKind() == source[i]?.GetValueKind())
            {
                target[i].Merge(source[i], settings);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }
}
