using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>The items of a menu, or those below a menu item.</summary>
public class MenuItemsListPart : ContentPart
{
    /// <summary>The items, in order.</summary>
    public List<ContentItem> MenuItems { get; set; } = [];
}
