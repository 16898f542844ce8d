using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Deployment.Packages;

namespace OrchardSite.Engine.Cms.Deployment;

/// <summary>Runs the recipe of a package, then starts the tenant anew with what it brought.</summary>
internal sealed class RecipeDeploymentTargetHandler(
    IRecipeExecutor executor,
    IRecipeReader reader,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders,
    IShellHost shellHost,
    ShellSettings settings) : IDeploymentTargetHandler
{
    public async Task ImportFromFileAsync(IFileProvider fileProvider)
    {
        var file = fileProvider.GetDirectoryContents(string.Empty)
            .FirstOrDefault(file => string.Equals(file.Name, "Recipe.json", StringComparison.OrdinalIgnoreCase))
            ?? throw new PackageProblemException("Recipe.json");
        var recipe = await reader.GetRecipeDescriptorAsync(string.Empty, file, fileProvider);
        var environment = new Dictionary<string, object>();
        foreach (var provider in environmentProviders.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, CancellationToken.None);
        await shellHost.ReleaseShellContextAsync(settings);
    }
}
