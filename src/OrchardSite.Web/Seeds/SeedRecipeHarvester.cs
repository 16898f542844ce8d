using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Web.Seeds;

/// <summary>Offers the recipes of <c>seeds/recipes</c> to every tenant, as a module's <c>Recipes</c> folder would.</summary>
internal sealed class SeedRecipeHarvester(HostPaths paths, IRecipeReader reader) : IRecipeHarvester
{
    public const string Folder = "recipes";

    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        if (!Directory.Exists(paths.Seeds))
        {
            return [];
        }

        // Not disposed: a descriptor opens its file later, and a provider that watches nothing holds nothing.
        var files = new PhysicalFileProvider(paths.Seeds);
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in files.GetDirectoryContents(Folder).Where(IsRecipe))
        {
            recipes.Add(await reader.GetRecipeDescriptorAsync(Folder, file, files));
        }

        return recipes;
    }

    private static bool IsRecipe(IFileInfo file) => file.Name.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase);
}
