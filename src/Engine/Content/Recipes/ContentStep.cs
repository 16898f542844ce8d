using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes.Steps;
using YesSql;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>
/// Imports items; the first that cannot be imported stops the step and is named. A package may hold more items than memory, and
/// others want to write meanwhile: items are taken as they are read, and each batch is stored before the next is read. What was stored
/// before an error stays, and is passed over when the package is imported again.
/// </summary>
internal sealed class ContentStep(
    IContentManager contentManager,
    IContentManagerSession loaded,
    IContentDefinitionManager definitions,
    ISession session,
    IStringLocalizer<ContentStep> S) : NamedRecipeStepHandler("Content"), IListStepHandler
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

            if (number % BatchSize == 0 && !await StoreAsync(batch, number - BatchSize, context))
            {
                return;
            }
        }

        await StoreAsync(batch, number - (number % BatchSize), context);
    }

    protected override Task HandleAsync(RecipeExecutionContext context) =>
        ExecuteAsync(context, context.Step.ToObject<ContentStepModel>()!.Data.ToAsyncEnumerable());

    /// <returns>Whether the step may go on.</returns>
    private async Task<bool> StoreAsync(List<ContentItem> items, int stored, RecipeExecutionContext context)
    {
        await ImportAsync(items, context);

        if (context.Errors.Count > 0)
        {
            if (stored > 0)
            {
                context.Errors.Add(S["The first {0} items are stored; when the package is imported again, they are passed over.", stored]);
            }

            return false;
        }

        await session.SaveChangesAsync();
        items.Clear();
        loaded.Clear();
        return true;
    }

    private async Task ImportAsync(List<ContentItem> items, RecipeExecutionContext context)
    {
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
            context.Errors.Add(S["Item {0} of the step 'Content' cannot be read: {1}", number, exception.Message]);

            return null;
        }

        if (string.IsNullOrEmpty(item?.ContentItemId))
        {
            context.Errors.Add(S["Item {0} of the step 'Content' has no 'ContentItemId'.", number]);

            return null;
        }

        if (string.IsNullOrEmpty(item.ContentType) || await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
        {
            context.Errors.Add(S["Item {0} of the step 'Content' ({1}) is of the unknown type '{2}'.", number, item.ContentItemId, item.ContentType ?? string.Empty]);

            return null;
        }

        return item;
    }
}
