using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Content.Management;

/// <summary>Decisions of the import.</summary>
internal static class ImportRules
{
    /// <summary>
    /// Whether the coming version says nothing that the stored one does not say. Its flags do not count: an unchanged
    /// version must not take the place of a newer one.
    /// </summary>
    public static bool IsUnchanged(ContentItem coming, ContentItem stored)
    {
        var after = ToJson(stored);
        var changes = ToJson(coming);
        RemoveUnset(changes);

        return Covers(after, changes);
    }

    public static string Describe(ContentItem item, ContentValidateResult result)
    {
        var reasons = string.Join("; ", result.Errors.Select(error =>
            error.MemberNames.Any() ? $"{NameList.Join(error.MemberNames)}: {error.ErrorMessage}" : error.ErrorMessage));

        return $"The item '{item.DisplayText}' ({item.ContentType} {item.ContentItemId}) was not imported: {reasons}";
    }

    private static JsonObject ToJson(ContentItem item)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(item)!;
        json.Remove(nameof(ContentItem.Latest));
        json.Remove(nameof(ContentItem.Published));

        return json;
    }

    /// <summary>Dates and people that an import leaves open are filled in when it is stored.</summary>
    private static void RemoveUnset(JsonObject item)
    {
        foreach (var name in (string[])[nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author), nameof(ContentItem.DisplayText)])
        {
            if (item[name] is null)
            {
                item.Remove(name);
            }
        }
    }

    private static bool Covers(JsonNode? stored, JsonNode? coming) => (stored, coming) switch
    {
        (JsonObject own, JsonObject other) => other.All(property => own.TryGetPropertyValue(property.Key, out var value) && Covers(value, property.Value)),
        _ => JsonNode.DeepEquals(stored, coming),
    };
}
