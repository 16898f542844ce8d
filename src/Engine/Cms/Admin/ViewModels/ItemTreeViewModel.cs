using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Admin.ViewModels;

/// <summary>A tree of contained items that can be put in order; its order is posted as JSON in the form's <c>data-tree-order</c> field.</summary>
internal sealed class ItemTreeViewModel
{
    public IReadOnlyList<ItemTreeNode> Items { get; init; } = [];

    public string EmptyText { get; init; } = string.Empty;

    public Func<string, string> EditUrl { get; init; } = _ => string.Empty;

    public Func<string, string> DeleteUrl { get; init; } = _ => string.Empty;

    public Func<string, string> AddUrl { get; init; } = _ => string.Empty;

    /// <summary>Reads items as stored, those below each in <paramref name="childrenProperty"/> (a path of names).</summary>
    public static List<ItemTreeNode> Read(JsonArray? items, params string[] childrenProperty) =>
    [
        .. (items ?? []).OfType<JsonObject>().Select(item => new ItemTreeNode(
            item["ContentItemId"]?.GetValue<string>() ?? string.Empty,
            item["DisplayText"]?.GetValue<string>() ?? string.Empty,
            Read(Children(item, childrenProperty), childrenProperty))),
    ];

    private static JsonArray? Children(JsonObject item, string[] path)
    {
        JsonNode? node = item;
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return node as JsonArray;
    }
}
