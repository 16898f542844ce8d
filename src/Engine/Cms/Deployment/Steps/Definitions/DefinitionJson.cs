using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Definitions;

/// <summary>Types and parts as recipes have them.</summary>
internal static class DefinitionJson
{
    public static async Task<JsonObject> BuildAsync(string stepName, IContentDefinitionStore store, bool isAll, string[] types, string[] parts)
    {
        var record = await store.GetContentDefinitionAsync();
        var chosen = record.ContentTypeDefinitionRecords.Where(type => isAll || types.Contains(type.Name, StringComparer.Ordinal));

        // A type's own fields are in the part of its name.
        var chosenParts = record.ContentPartDefinitionRecords.Where(part => isAll || parts.Concat(types).Contains(part.Name, StringComparer.Ordinal));
        return RecipeTexts.Plain(new JsonObject
        {
            ["name"] = stepName,
            ["ContentTypes"] = new JsonArray([.. chosen.Select(type => JObject.FromObject(type))]),
            ["ContentParts"] = new JsonArray([.. chosenParts.Select(part => JObject.FromObject(part))]),
        });
    }
}
