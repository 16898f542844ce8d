using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Finds the recipes that modules carry in their folder <c>Recipes</c>.</summary>
internal sealed class ModuleRecipeHarvester(IApplicationContext applicationContext, IModuleFiles files, IRecipeReader reader) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        var provider = new VirtualFileProvider(files);
        foreach (var module in applicationContext.Application.Modules)
        {
            foreach (var path in files.List(module.Name, RecipesConstants.RecipesFolderName, RecipesConstants.RecipeExtension))
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync(module.Root + RecipesConstants.RecipesFolderName, files.Get(module.Name, path), provider));
            }
        }

        return recipes;
    }
}
