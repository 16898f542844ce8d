using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Cms.Recipes;

/// <summary>Runs a recipe on this running tenant, then has the tenant start anew with what it brought, even when it stopped half way.</summary>
internal sealed class RecipeRun(
    IRecipeExecutor executor,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders,
    IShellHost shellHost,
    ShellSettings settings)
{
    /// <exception cref="RecipeExecutionException">A step failed; those before it were carried out.</exception>
    public async Task ExecuteAsync(RecipeDescriptor recipe)
    {
        var environment = new Dictionary<string, object>();
        foreach (var provider in environmentProviders.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        try
        {
            await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, CancellationToken.None);
        }
        finally
        {
            await shellHost.ReleaseShellContextAsync(settings);
        }
    }
}
