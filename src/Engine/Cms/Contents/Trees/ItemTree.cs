using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Contents.Trees;

/// <summary>
/// Pure operations on items that are kept inside another one as a tree, as the terms of a taxonomy are: each item, as stored, keeps those
/// below it in an array at <paramref name="path"/>.
/// </summary>
internal sealed class ItemTree(params string[] path)
{
    /// <summary>What is nested much deeper could be stored and never read again.</summary>
    public const int MostLevels = 10;

    private static readonly JsonDocumentOptions _hierarchy = new() { MaxDepth = (2 * MostLevels) + 1 };

    public static string? IdOf(JsonObject item) => item["ContentItemId"]?.GetValue<string>();

    public JsonArray? Below(JsonObject item) => path.Aggregate((JsonNode?)item, (node, name) => (node as JsonObject)?[name]) as JsonArray;

    /// <summary>The item with the id, however deep.</summary>
    public JsonObject? Find(JsonArray? items, string id) => Path(items, id)?[^1];

    /// <summary>The way from the first level down to the item, it included.</summary>
    public List<JsonObject>? Path(JsonArray? items, string id)
    {
        foreach (var item in Objects(items))
        {
            if (IdOf(item) == id)
            {
                return [item];
            }

            if (Path(Below(item), id) is { } below)
            {
                below.Insert(0, item);
                return below;
            }
        }

        return null;
    }

    /// <summary>Puts an item at the end of those below a parent, or of the first level; false when the parent is not there or on the lowest level.</summary>
    public bool Add(JsonArray items, string? parentId, JsonObject item)
    {
        if (string.IsNullOrEmpty(parentId))
        {
            items.Add((JsonNode)item);
            return true;
        }

        if (Path(items, parentId) is not { Count: < MostLevels } way)
        {
            return false;
        }

        var parent = way[^1];
        if (Below(parent) is not { } below)
        {
            SetBelow(parent, below = []);
        }

        below.Add((JsonNode)item);
        return true;
    }

    /// <summary>Puts another item in the place of one; the items below stay.</summary>
    public bool Replace(JsonArray items, string id, JsonObject item)
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

    /// <summary>Takes an item out with all below it.</summary>
    public bool Remove(JsonArray items, string id) => Find(items, id) is { Parent: JsonArray siblings } item && siblings.Remove(item);

    /// <summary>
    /// The same items in the order of a hierarchy (objects with <c>id</c> and <c>children</c>, as JSON), or null when it cannot be read or is too deep. An
    /// item that it does not name, as one that another editor has added meanwhile, stays at the end of the first level.
    /// </summary>
    public JsonArray? Arrange(JsonArray items, string hierarchy)
    {
        try
        {
            return Arrange(items, JsonNode.Parse(hierarchy, documentOptions: _hierarchy) as JsonArray ?? []);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Items and those below, in the order of the tree, each with its depth.</summary>
    public IEnumerable<(JsonObject Item, int Level)> Flatten(JsonArray? items, int level = 0)
    {
        foreach (var item in Objects(items))
        {
            yield return (item, level);
            foreach (var below in Flatten(Below(item), level + 1))
            {
                yield return below;
            }
        }
    }

    private JsonArray Arrange(JsonArray items, JsonArray hierarchy)
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

    private JsonArray Take(JsonArray hierarchy, Dictionary<string, JsonObject> all)
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

    private void Collect(JsonArray? items, Dictionary<string, JsonObject> all)
    {
        foreach (var item in Objects(items))
        {
            Collect(Below(item), all);
            if (IdOf(item) is { } id)
            {
                all[id] = Alone(item);
            }
        }
    }

    /// <summary>A copy of the item without those below it.</summary>
    public JsonObject Alone(JsonObject item)
    {
        var copy = (JsonObject)item.DeepClone();
        copy.Remove(path[0]);
        return copy;
    }

    private void SetBelow(JsonObject item, JsonArray below)
    {
        var nested = path.Skip(1).Reverse().Aggregate((JsonNode)below, (node, name) => new JsonObject { [name] = node });
        item[path[0]] = nested;
    }

    private static IEnumerable<JsonObject> Objects(JsonArray? array) => array?.OfType<JsonObject>() ?? [];
}
