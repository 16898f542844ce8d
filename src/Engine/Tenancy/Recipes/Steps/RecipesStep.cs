using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;

namespace OrchardSite.Engine.Tenancy.Recipes.Steps;

/// <summary>Runs other recipes: <c>{ "name": "recipes", "Values": [ { "executionid": "…", "name": "…" } ] }</c>.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters, IStringLocalizer<RecipesStep> S) : NamedRecipeStepHandler("Recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToObject<Model>()!;
        var recipes = await harvesters.HarvestAsync();
        var inner = new List<RecipeDescriptor>();
        foreach (var value in model.Values)
        {
            if (recipes.GetValueOrDefault(value.Name) is { } recipe)
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add(S["There is no recipe '{0}'.", value.Name]);
            }
        }

        context.InnerRecipes = inner;
    }

    private sealed class Model
    {
        public Entry[] Values { get; set; } = [];
    }

    private sealed class Entry
    {
        public string ExecutionId { get; set; } = string.Empty;

        public string Name { get; set; } = string.Empty;
    }
}
