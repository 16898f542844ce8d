using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>Puts new definitions of types and parts in the place of the old ones.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ReplaceContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.ToObject<ContentDefinitionStepModel>()!;

        foreach (var part in step.ContentParts)
        {
            var builder = new ContentPartDefinitionBuilder().Named(part.Name);
            DefinitionChanges.Apply(builder, part);
            await definitions.StorePartDefinitionAsync(builder.Build());
        }

        foreach (var type in step.ContentTypes)
        {
            var builder = new ContentTypeDefinitionBuilder().WithName(type.Name);
            DefinitionChanges.Apply(builder, type);
            await definitions.StoreTypeDefinitionAsync(builder.Build());
        }
    }
}
