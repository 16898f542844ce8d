using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>Adds to the definitions of types and parts; what a record does not name stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.ToObject<ContentDefinitionStepModel>()!;

        foreach (var part in step.ContentParts)
        {
            await definitions.AlterPartDefinitionAsync(part.Name, builder => DefinitionChanges.Apply(builder, part));
        }

        foreach (var type in step.ContentTypes)
        {
            await definitions.AlterTypeDefinitionAsync(type.Name, builder => DefinitionChanges.Apply(builder, type));
        }
    }
}
