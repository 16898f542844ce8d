using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using OrchardSite.Engine.Cms.Contents.Trees;

namespace OrchardSite.Engine.Cms.Menu.Services;

/// <summary>Reads and writes the items of a menu; each item keeps those below it in a part of its own, as the menu does.</summary>
internal static class MenuItems
{
    public static ItemTree Tree { get; } = new(nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems));

    /// <summary>A copy of the menu's items that can be changed and put back with <see cref="Put"/>.</summary>
    public static JsonArray Copy(ContentItem menu) =>
        JsonSerializer.SerializeToNode(menu.GetOrCreate<MenuItemsListPart>().MenuItems, JOptions.Default) as JsonArray ?? [];

    public static void Put(ContentItem menu, JsonArray items) =>
        menu.Alter<MenuItemsListPart>(part => part.MenuItems = items.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);
}
