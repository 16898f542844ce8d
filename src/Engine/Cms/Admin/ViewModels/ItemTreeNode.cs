namespace OrchardSite.Engine.Cms.Admin.ViewModels;

/// <summary>One item of an <see cref="ItemTreeViewModel"/>.</summary>
internal sealed record ItemTreeNode(string Id, string Text, IReadOnlyList<ItemTreeNode> Children);
