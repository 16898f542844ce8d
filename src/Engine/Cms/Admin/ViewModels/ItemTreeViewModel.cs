using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Contents.Trees;

namespace OrchardSite.Engine.Cms.Admin.ViewModels;

/// <summary>A tree of contained items that can be put in order; its order is posted as JSON in the form's <c>data-tree-order</c> field.</summary>
internal sealed class ItemTreeViewModel
{
    public IReadOnlyList<ItemTreeNode> Items { get; init; } = [];

    public string EmptyText { get; init; } = string.Empty;

    public Func<string, string> EditUrl { get; init; } = _ => string.Empty;

    public Func<string, string> DeleteUrl { get; init; } = _ => string.Empty;

    public Func<string, string> AddUrl { get; init; } = _ => string.Empty;

    public static List<ItemTreeNode> Read(ItemTree tree, JsonArray? items) =>
    [
        .. (items ?? []).OfType<JsonObject>().Select(item => new ItemTreeNode(
            ItemTree.IdOf(item) ?? string.Empty,
            item["DisplayText"]?.GetValue<string>() ?? string.Empty,
            Read(tree, tree.Below(item)))),
    ];
}
