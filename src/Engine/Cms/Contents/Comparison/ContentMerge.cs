using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>Puts chosen values of one version into another.</summary>
internal static class ContentMerge
{
    /// <summary>A copy of <paramref name="mine"/> with the values at these paths as they are in <paramref name="theirs"/>.</summary>
    /// <param name="paths">As in <see cref="ContentChange.Path"/>; those that neither version has are passed over.</param>
    public static ContentItem Take(ContentItem mine, ContentItem theirs, IEnumerable<string> paths)
    {
        var merged = mine.Clone();

        foreach (var path in paths)
        {
            if (path.Split('.') is [var part, var name])
            {
                Take(merged.Data, theirs.Data, part, name);
            }
        }

        return merged;
    }

    private static void Take(JsonObject mine, JsonObject theirs, string part, string name)
    {
        if (theirs[part] is JsonObject source && source.TryGetPropertyValue(name, out var value))
        {
            if (mine[part] is not JsonObject target)
            {
                mine[part] = target = [];
            }

            target[name] = value?.DeepClone();
        }
        else
        {
            (mine[part] as JsonObject)?.Remove(name);
        }
    }
}
