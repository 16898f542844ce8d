using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>Imports items; the first that cannot be imported stops the step and is named.</summary>
internal sealed class ContentStep(IContentManager contentManager, IContentDefinitionManager definitions) : NamedRecipeStepHandler("Content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.ToObject<ContentStepModel>()!;
        var items = new List<ContentItem>(step.Data.Count);

        for (var i = 0; i < step.Data.Count; i++)
        {
            if (await ReadAsync(step.Data[i], i + 1, context) is { } item)
            {
                items.Add(item);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        try
        {
            await contentManager.ImportAsync(items);
        }
        catch (ValidationException exception)
        {
            context.Errors.Add(exception.Message);
        }
    }

    private async Task<ContentItem?> ReadAsync(JsonNode? node, int number, RecipeExecutionContext context)
    {
        ContentItem? item;

        try
        {
            item = node.ToObject<ContentItem>();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            context.Errors.Add($"Item {number} of the step 'Content' cannot be read: {exception.Message}");

            return null;
        }

        if (string.IsNullOrEmpty(item?.ContentItemId))
        {
            context.Errors.Add($"Item {number} of the step 'Content' has no 'ContentItemId'.");

            return null;
        }

        if (string.IsNullOrEmpty(item.ContentType) || await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
        {
            context.Errors.Add($"Item {number} of the step 'Content' ({item.ContentItemId}) is of the unknown type '{item.ContentType}'.");

            return null;
        }

        return item;
    }
}
