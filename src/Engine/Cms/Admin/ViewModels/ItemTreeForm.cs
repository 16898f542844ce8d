using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Admin.ViewModels;

/// <summary>The form of one item of a tree, which is posted to its own address.</summary>
/// <param name="TypeDisplayName">What the item's type is called.</param>
/// <param name="IsNew">Whether the item is made by it.</param>
/// <param name="Editor">The item's editor; its own buttons are left out, as the item is saved with its owner's draft.</param>
/// <param name="OwnerId">The content item that keeps the tree, to which one goes back.</param>
/// <param name="Stamp">The state of the item that the form is made of; null for a new one.</param>
internal sealed record ItemTreeForm(string TypeDisplayName, bool IsNew, IShape Editor, string OwnerId, string? Stamp);
