using Microsoft.Extensions.Hosting;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Finds the recipes in the application's folder <c>Recipes</c>.</summary>
internal sealed class ApplicationRecipeHarvester(IHostEnvironment environment, IRecipeReader reader) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in environment.ContentRootFileProvider.GetDirectoryContents(RecipesConstants.RecipesFolderName))
        {
            if (!file.IsDirectory && file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase))
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync(RecipesConstants.RecipesFolderName, file, environment.ContentRootFileProvider));
            }
        }

        return recipes;
    }
}
