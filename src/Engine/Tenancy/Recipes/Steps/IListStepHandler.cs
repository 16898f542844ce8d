using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Steps;

/// <summary>A handler whose step may hold a list that is longer than memory, and which takes it entry by entry.</summary>
internal interface IListStepHandler : IRecipeStepHandler
{
    /// <summary>The property that is the list.</summary>
    string ListName { get; }

    /// <param name="context">The step as it stands before its list.</param>
    /// <param name="entries">The list, each entry's expressions evaluated; can be read once.</param>
    Task ExecuteAsync(RecipeExecutionContext context, IAsyncEnumerable<JsonNode?> entries);
}
