using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>What a stored value says to a person: words, yes or no, a time, or all of these below each other.</summary>
internal sealed class ReadableJson(IReadOnlyDictionary<string, string> names, Func<DateTime, DateTime> toLocal, IStringLocalizer S)
{
    private const int MaxDepth = 16;

    private static readonly HashSet<string> _stamps = new(StringComparer.Ordinal)
    {
        nameof(ContentItem.ContentItemId),
        nameof(ContentItem.ContentItemVersionId),
        nameof(ContentItem.ContentType),
        nameof(ContentItem.Published),
        nameof(ContentItem.Latest),
        nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc),
        nameof(ContentItem.Owner),
        nameof(ContentItem.Author),
    };

    public string Text(JsonNode? node)
    {
        var lines = new List<string>();
        Collect(node, lines, 0);
        return string.Join('\n', lines);
    }

    private void Collect(JsonNode? node, List<string> lines, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members.Where(member => !IsAside(members, member.Key)))
                {
                    Collect(member, lines, depth + 1);
                }

                break;
            case JsonArray entries:
                foreach (var entry in entries)
                {
                    Collect(entry, lines, depth + 1);
                }

                break;
            case JsonValue value when Say(value) is { Length: > 0 } text:
                lines.Add(text);
                break;
        }
    }

    /// <summary>Which taxonomy a term is of, and who saved an item inside an item when, is nothing that an editor wrote.</summary>
    private static bool IsAside(JsonObject members, string name) =>
        name == "TaxonomyContentItemId"
        || (members.ContainsKey(nameof(ContentItem.ContentItemId)) && members.ContainsKey(nameof(ContentItem.ContentType)) && _stamps.Contains(name));

    private string Say(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => S["Yes"],
        // What was never ticked and what was unticked is the same to a reader.
        JsonValueKind.False => string.Empty,
        JsonValueKind.String => Say(value.ToString()),
        _ => value.ToString(),
    };

    private string Say(string text)
    {
        if (names.TryGetValue(text, out var name))
        {
            return name;
        }

        if (IsTime(text, out var time))
        {
            return (time.Kind == DateTimeKind.Utc ? toLocal(time) : time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        }

        return ReadableHtml.IsHtml(text) ? ReadableHtml.Text(text) : text.ReplaceLineEndings("\n").Trim();
    }

    private static bool IsTime(string text, out DateTime time)
    {
        time = default;
        return text.Length is >= 19 and <= 33 && text[4] == '-' && text[10] == 'T'
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out time);
    }
}
