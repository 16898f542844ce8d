using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Tenancy.Shells.Settings;

/// <summary>A JSON object kept in a file.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions _written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the object; an empty one when there is no file.</summary>
    public static async Task<JsonObject> ReadAsync(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JObject.LoadAsync(stream) ?? [];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The file '{path}' is not valid JSON: {e.Message}", e);
        }
    }

    public static Task WriteAsync(string path, JsonObject content) =>
        AtomicFile.WriteAsync(path, JsonSerializer.SerializeToUtf8Bytes(content, _written));
}
