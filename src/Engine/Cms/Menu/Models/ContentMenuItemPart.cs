using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to a content item.</summary>
public class ContentMenuItemPart : ContentPart
{
    /// <summary>Whether the entry is hidden from those who may not see the item.</summary>
    public bool CheckContentPermissions { get; set; }
}
