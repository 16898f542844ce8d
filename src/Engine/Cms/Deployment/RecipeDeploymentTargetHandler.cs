using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Recipes;

namespace OrchardSite.Engine.Cms.Deployment;

/// <summary>Runs the recipe of a package.</summary>
internal sealed class RecipeDeploymentTargetHandler(IRecipeReader reader, RecipeRun run) : IDeploymentTargetHandler
{
    public async Task ImportFromFileAsync(IFileProvider fileProvider)
    {
        var file = fileProvider.GetDirectoryContents(string.Empty).FirstOrDefault(file => string.Equals(file.Name, "Recipe.json", StringComparison.OrdinalIgnoreCase));
        if (file is not null)
        {
            await run.ExecuteAsync(await reader.GetRecipeDescriptorAsync(string.Empty, file, fileProvider));
        }
    }
}
