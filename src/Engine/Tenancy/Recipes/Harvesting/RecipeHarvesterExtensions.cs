using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Collects what all harvesters find.</summary>
internal static class RecipeHarvesterExtensions
{
    /// <summary>All recipes by name; of two with one name the first found.</summary>
    public static async Task<IReadOnlyDictionary<string, RecipeDescriptor>> HarvestAsync(this IEnumerable<IRecipeHarvester> harvesters)
    {
        var recipes = new Dictionary<string, RecipeDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var harvester in harvesters)
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                recipes.TryAdd(recipe.Name, recipe);
            }
        }

        return recipes;
    }
}
