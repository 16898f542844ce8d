using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>What the items are called that values name by id: items, and those that stand inside them, as terms in their taxonomy do.</summary>
internal sealed partial class ContentNames(IContentManager contentManager)
{
    public async Task<Dictionary<string, string>> OfAsync(IEnumerable<JsonNode?> values)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);

        foreach (var value in values)
        {
            CollectIds(value, ids);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        if (ids.Count > 0)
        {
            foreach (var item in await contentManager.GetAsync(ids, VersionOptions.Latest))
            {
                names[item.ContentItemId] = item.DisplayText ?? item.ContentItemId;
                CollectNames(item.Data, ids, names);
            }
        }

        return names;
    }

    private static void CollectIds(JsonNode? node, HashSet<string> ids)
    {
        foreach (var child in ChildrenOf(node))
        {
            CollectIds(child, ids);
        }

        if (node is JsonValue value && value.TryGetValue<string>(out var text) && Id().IsMatch(text))
        {
            ids.Add(text);
        }
    }

    private static void CollectNames(JsonNode? node, HashSet<string> ids, Dictionary<string, string> names)
    {
        foreach (var child in ChildrenOf(node))
        {
            CollectNames(child, ids, names);
        }

        if (node is JsonObject item && item[nameof(ContentItem.ContentItemId)]?.ToString() is { } id && ids.Contains(id)
            && item[nameof(ContentItem.DisplayText)]?.ToString() is { Length: > 0 } name)
        {
            names[id] = name;
        }
    }

    private static IEnumerable<JsonNode?> ChildrenOf(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray entries => entries,
        _ => [],
    };

    [GeneratedRegex("^[0-9a-z]{26}$")]
    private static partial Regex Id();
}
