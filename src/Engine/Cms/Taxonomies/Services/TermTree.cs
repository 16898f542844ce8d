using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Pure operations on a tree of terms as stored: an array of items, each with its own terms in <c>Terms</c>.</summary>
internal static class TermTree
{
    internal const string Terms = nameof(Terms);

    private const string ContentItemId = nameof(ContentItemId);

    /// <summary>The term with the id, however deep.</summary>
    public static JsonObject? Find(JsonArray? terms, string id) => Path(terms, id)?[^1];

    /// <summary>The way from the first level down to the term, it included.</summary>
    public static List<JsonObject>? Path(JsonArray? terms, string id)
    {
        foreach (var term in Objects(terms))
        {
            if (IdOf(term) == id)
            {
                return [term];
            }

            if (Path(term[Terms] as JsonArray, id) is { } below)
            {
                below.Insert(0, term);
                return below;
            }
        }

        return null;
    }

    /// <summary>Puts a term at the end of a term's own, or of the first level; false when the parent is not there.</summary>
    public static bool Add(JsonArray terms, string? parentId, JsonObject term)
    {
        if (string.IsNullOrEmpty(parentId))
        {
            terms.Add((JsonNode)term);
            return true;
        }

        if (Find(terms, parentId) is not { } parent)
        {
            return false;
        }

        if (parent[Terms] is not JsonArray below)
        {
            parent[Terms] = below = [];
        }

        below.Add((JsonNode)term);
        return true;
    }

    /// <summary>Puts another term in the place of one; the terms below stay.</summary>
    public static bool Replace(JsonArray terms, string id, JsonObject term)
    {
        if (Find(terms, id) is not { Parent: JsonArray siblings } old)
        {
            return false;
        }

        if (old[Terms] is { } below)
        {
            term[Terms] = below.DeepClone();
        }

        siblings[siblings.IndexOf(old)] = term;
        return true;
    }

    /// <summary>Takes a term out with all below it.</summary>
    public static bool Remove(JsonArray terms, string id) =>
        Find(terms, id) is { Parent: JsonArray siblings } term && siblings.Remove(term);

    /// <summary>
    /// The same terms in the order of a hierarchy (objects with <c>id</c> and <c>children</c>). A term that the hierarchy
    /// does not name, as one that another editor has added meanwhile, stays at the end of the first level.
    /// </summary>
    public static JsonArray Arrange(JsonArray terms, JsonArray hierarchy)
    {
        var all = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(terms, all);

        var arranged = Take(hierarchy, all);
        foreach (var left in all.Values)
        {
            arranged.Add((JsonNode)left);
        }

        return arranged;
    }

    /// <summary>Terms and those below, in the order of the tree, each with its depth.</summary>
    public static IEnumerable<(JsonObject Term, int Level)> Flatten(JsonArray? terms, int level = 0)
    {
        foreach (var term in Objects(terms))
        {
            yield return (term, level);
            foreach (var below in Flatten(term[Terms] as JsonArray, level + 1))
            {
                yield return below;
            }
        }
    }

    public static string? IdOf(JsonObject term) => term[ContentItemId]?.GetValue<string>();

    private static JsonArray Take(JsonArray hierarchy, Dictionary<string, JsonObject> all)
    {
        var taken = new JsonArray();
        foreach (var place in Objects(hierarchy))
        {
            if (place["id"]?.GetValue<string>() is { } id && all.Remove(id, out var term))
            {
                var below = place["children"] is JsonArray children ? Take(children, all) : [];
                if (below.Count > 0)
                {
                    term[Terms] = below;
                }

                taken.Add((JsonNode)term);
            }
        }

        return taken;
    }

    private static void Collect(JsonArray? terms, Dictionary<string, JsonObject> all)
    {
        foreach (var term in Objects(terms))
        {
            Collect(term[Terms] as JsonArray, all);
            if (IdOf(term) is { } id)
            {
                var copy = (JsonObject)term.DeepClone();
                copy.Remove(Terms);
                all[id] = copy;
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonArray? array) => array?.OfType<JsonObject>() ?? [];
}
