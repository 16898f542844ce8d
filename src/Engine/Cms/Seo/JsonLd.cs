using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace OrchardSite.Engine.Cms.Seo;

/// <summary>Structured data as it may stand inside a <c>script</c>: whatever its texts say, it cannot end the element.</summary>
internal static class JsonLd
{
    // The encoder leaves letters of all scripts as they are and writes < > & ' as escapes, whatever is allowed.
    private static readonly JsonSerializerOptions _safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The same data, safe; null when the text is no JSON object or array.</summary>
    public static string? MakeSafe(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(json) is { } node && node is JsonObject or JsonArray ? node.ToJsonString(_safe) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
