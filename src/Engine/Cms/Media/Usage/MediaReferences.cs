using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardSite.Engine.Cms.Media.Files;

namespace OrchardSite.Engine.Cms.Media.Usage;

/// <summary>
/// Finds the media files that stored content names: paths of media fields, addresses in texts, and plain values that look like
/// a file's path. It finds rather one too many than one too few, since a file that is used must not be deleted.
/// </summary>
internal static class MediaReferences
{
    private static readonly char[] _ends = ['"', '\'', '?', '#', '<', '>', ' ', '\t', '\r', '\n', '\\', ')', '(', ','];

    public static IReadOnlyCollection<string> In(JsonNode? content, MediaOptions options)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Walk(content, name: null, options, found);

        return found;
    }

    private static void Walk(JsonNode? node, string? name, MediaOptions options, HashSet<string> found)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (key, value) in properties)
                {
                    Walk(value, key, options, found);
                }

                break;
            case JsonArray values:
                foreach (var value in values)
                {
                    Walk(value, name, options, found);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Read(value.GetValue<string>(), name, options, found);
                break;
        }
    }

    private static void Read(string text, string? name, MediaOptions options, HashSet<string> found)
    {
        if (name == nameof(MediaField.Paths) || LooksLikePath(text, options))
        {
            Add(text, found);
        }

        var marker = options.AssetsRequestPath.Value + "/";
        for (var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var start = at + marker.Length;
            var end = text.IndexOfAny(_ends, start);
            Add(Uri.UnescapeDataString(WebUtility.HtmlDecode(end < 0 ? text[start..] : text[start..end])), found);
        }
    }

    private static bool LooksLikePath(string text, MediaOptions options) =>
        text.Length is > 4 and < 512
        && !text.Contains(':', StringComparison.Ordinal)
        && text[0] != '/'
        && options.AllowedFileExtensions.Contains(Path.GetExtension(text));

    private static void Add(string path, HashSet<string> found)
    {
        if (path.Length > 0 && MediaPath.IsSafe(path))
        {
            found.Add(path);
        }
    }
}
