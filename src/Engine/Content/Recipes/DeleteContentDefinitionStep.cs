using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>Deletes definitions of types and parts; items stay.</summary>
internal sealed class DeleteContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("DeleteContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.ToObject<DeleteContentDefinitionStepModel>()!;

        foreach (var type in step.ContentTypes)
        {
            await definitions.DeleteTypeDefinitionAsync(type);
        }

        foreach (var part in step.ContentParts)
        {
            await definitions.DeletePartDefinitionAsync(part);
        }
    }
}
