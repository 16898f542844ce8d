using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardCore.Media.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Cms.Media.Recipes;

/// <summary>Recipe step <c>MediaProfiles</c>: adds or replaces media profiles by name.</summary>
internal sealed class MediaProfileStep(IDocumentManager<MediaProfilesDocument> documents, IStringLocalizer<MediaProfileStep> S) : NamedRecipeStepHandler("MediaProfiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["MediaProfiles"] is not JsonObject profiles)
        {
            context.Errors.Add(S["The step '{0}' has no object '{0}'.", "MediaProfiles"]);
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();
        foreach (var (name, node) in profiles)
        {
            Take(context, document, name, node);
        }

        await documents.UpdateAsync(document);
    }

    private void Take(RecipeExecutionContext context, MediaProfilesDocument document, string name, JsonNode? node)
    {
        try
        {
            document.MediaProfiles[name] = node.Deserialize<MediaProfile>(JOptions.Default) ?? throw new JsonException(S["it is empty."]);
        }
        catch (JsonException exception)
        {
            context.Errors.Add(S["The profile '{0}' of the step 'MediaProfiles' cannot be read: {1}", name, exception.Message]);
        }
    }
}
