using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes.Steps;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>
/// Imports items; the first that cannot be imported stops the step and is named, and none of the step's is kept. A package may hold
/// more items than memory: they are taken as they are read, some at a time.
/// </summary>
internal sealed class ContentStep(IContentManager contentManager, IContentManagerSession loaded, IContentDefinitionManager definitions)
    : NamedRecipeStepHandler("Content"), IListStepHandler
{
    private const int BatchSize = 200;

    public string ListName => nameof(ContentStepModel.Data);

    public async Task ExecuteAsync(RecipeExecutionContext context, IAsyncEnumerable<JsonNode?> entries)
    {
        var batch = new List<ContentItem>(BatchSize);
        var number = 0;

        await foreach (var entry in entries)
        {
            if (await ReadAsync(entry, ++number, context) is { } item)
            {
                batch.Add(item);
            }

            if (number % BatchSize == 0 && !await ImportAsync(batch, context))
            {
                return;
            }
        }

        await ImportAsync(batch, context);
    }

    protected override Task HandleAsync(RecipeExecutionContext context) =>
        ExecuteAsync(context, context.Step.ToObject<ContentStepModel>()!.Data.ToAsyncEnumerable());

    /// <returns>Whether the step may go on.</returns>
    private async Task<bool> ImportAsync(List<ContentItem> items, RecipeExecutionContext context)
    {
        if (context.Errors.Count > 0)
        {
            return false;
        }

        try
        {
            await contentManager.ImportAsync(items);
        }
        catch (ValidationException exception)
        {
            context.Errors.Add(exception.Message);
            return false;
        }

        // What is done with is not kept in memory.
        items.Clear();
        loaded.Clear();
        return true;
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
