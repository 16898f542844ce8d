using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Documents;
using OrchardCore.Media.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Cms.Media.Recipes;

/// <summary>Recipe step <c>MediaProfiles</c>: adds or replaces media profiles by name.</summary>
internal sealed class MediaProfileStep(IDocumentManager<MediaProfilesDocument> documents) : NamedRecipeStepHandler("MediaProfiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["MediaProfiles"] is not JsonObject profiles)
        {
            context.Errors.Add("MediaProfiles: the step has no object 'MediaProfiles'.");
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();
        foreach (var (name, node) in profiles)
        {
            Take(context, document, name, node);
        }

        await documents.UpdateAsync(document);
    }

    private static void Take(RecipeExecutionContext context, MediaProfilesDocument document, string name, JsonNode? node)
    {
        try
        {
            document.MediaProfiles[name] = node.Deserialize<MediaProfile>(JOptions.Default) ?? throw new JsonException("it is empty.");
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"MediaProfiles: the profile '{name}' cannot be read: {exception.Message}");
        }
    }
}
