using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Items;

/// <summary>The properties that are an item's own, not a part's; left among the parts they would be written twice.</summary>
internal static class OwnProperties
{
    public static void MoveFromData(ContentItem item)
    {
        var data = item.Data;

        Take(data, nameof(ContentItem.Id), _ => { });
        Take(data, nameof(ContentItem.ContentItemId), node => item.ContentItemId = Text(node)!);
        Take(data, nameof(ContentItem.ContentItemVersionId), node => item.ContentItemVersionId = Text(node)!);
        Take(data, nameof(ContentItem.ContentType), node => item.ContentType = Text(node)!);
        Take(data, nameof(ContentItem.DisplayText), node => item.DisplayText = Text(node));
        Take(data, nameof(ContentItem.Latest), node => item.Latest = Flag(node));
        Take(data, nameof(ContentItem.Published), node => item.Published = Flag(node));
        Take(data, nameof(ContentItem.ModifiedUtc), node => item.ModifiedUtc = Date(node));
        Take(data, nameof(ContentItem.PublishedUtc), node => item.PublishedUtc = Date(node));
        Take(data, nameof(ContentItem.CreatedUtc), node => item.CreatedUtc = Date(node));
        Take(data, nameof(ContentItem.Owner), node => item.Owner = Text(node));
        Take(data, nameof(ContentItem.Author), node => item.Author = Text(node));
    }

    private static void Take(JsonObject data, string name, Action<JsonNode?> assign)
    {
        if (data.TryGetPropertyValue(name, out var node))
        {
            data.Remove(name);
            assign(node);
        }
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static bool Flag(JsonNode? node) => node is not null && node.GetValue<bool>();

    private static DateTime? Date(JsonNode? node)
    {
        if (node?.Deserialize<DateTime?>() is not { } date)
        {
            return null;
        }

        return date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date.ToUniversalTime();
    }
}
