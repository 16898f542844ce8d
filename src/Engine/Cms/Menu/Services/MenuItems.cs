using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace OrchardSite.Engine.Cms.Menu.Services;

/// <summary>Pure operations on the items of a menu as stored: each item keeps those below it in <c>MenuItemsListPart.MenuItems</c>.</summary>
internal static class MenuItems
{
    internal const string ListPart = nameof(MenuItemsListPart);
    internal const string Items = nameof(MenuItemsListPart.MenuItems);

    private const string ContentItemId = nameof(ContentItemId);

    public static JsonArray? Below(JsonObject item) => (item[ListPart] as JsonObject)?[Items] as JsonArray;

    public static JsonObject? Find(JsonArray? items, string id)
    {
        foreach (var item in Objects(items))
        {
            var found = IdOf(item) == id ? item : Find(Below(item), id);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    public static bool Add(JsonArray items, string? parentId, JsonObject item)
    {
        if (string.IsNullOrEmpty(parentId))
        {
            items.Add((JsonNode)item);
            return true;
        }

        if (Find(items, parentId) is not { } parent)
        {
            return false;
        }

        var below = Below(parent) ?? [];
        if (below.Parent is null)
        {
            SetBelow(parent, below);
        }

        below.Add((JsonNode)item);
        return true;
    }

    public static bool Replace(JsonArray items, string id, JsonObject item)
    {
        if (Find(items, id) is not { Parent: JsonArray siblings } old)
        {
            return false;
        }

        if (Below(old) is { } below)
        {
            SetBelow(item, (JsonArray)below.DeepClone());
        }

        siblings[siblings.IndexOf(old)] = item;
        return true;
    }

    public static bool Remove(JsonArray items, string id) =>
        Find(items, id) is { Parent: JsonArray siblings } item && siblings.Remove(item);

    /// <summary>The same items in the order of a hierarchy (objects with <c>id</c> and <c>children</c>); one that it does not name stays at the end.</summary>
    public static JsonArray Arrange(JsonArray items, JsonArray hierarchy)
    {
        var all = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(items, all);

        var arranged = Take(hierarchy, all);
        foreach (var left in all.Values)
        {
            arranged.Add((JsonNode)left);
        }

        return arranged;
    }

    /// <summary>A copy of the menu's items that can be changed and put back with <see cref="Put"/>.</summary>
    public static JsonArray Copy(ContentItem menu) =>
        JsonSerializer.SerializeToNode(menu.GetOrCreate<MenuItemsListPart>().MenuItems, JOptions.Default) as JsonArray ?? [];

    public static void Put(ContentItem menu, JsonArray items) =>
        menu.Alter<MenuItemsListPart>(part => part.MenuItems = items.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);

    private static JsonArray Take(JsonArray hierarchy, Dictionary<string, JsonObject> all)
    {
        var taken = new JsonArray();
        foreach (var place in Objects(hierarchy))
        {
            if (place["id"]?.GetValue<string>() is { } id && all.Remove(id, out var item))
            {
                var below = place["children"] is JsonArray children ? Take(children, all) : [];
                if (below.Count > 0)
                {
                    SetBelow(item, below);
                }

                taken.Add((JsonNode)item);
            }
        }

        return taken;
    }

    private static void Collect(JsonArray? items, Dictionary<string, JsonObject> all)
    {
        foreach (var item in Objects(items))
        {
            Collect(Below(item), all);
            if (IdOf(item) is { } id)
            {
                var copy = (JsonObject)item.DeepClone();
                copy.Remove(ListPart);
                all[id] = copy;
            }
        }
    }

    private static void SetBelow(JsonObject item, JsonArray below) => item[ListPart] = new JsonObject { [Items] = below };

    private static string? IdOf(JsonObject item) => item[ContentItemId]?.GetValue<string>();

    private static IEnumerable<JsonObject> Objects(JsonArray? array) => array?.OfType<JsonObject>() ?? [];
}
