using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes;

namespace OrchardSite.Engine.Cms.Recipes;

/// <summary>
/// Runs a recipe on this running tenant, then has the tenant start anew with what it brought, even when it stopped half way. Whoever
/// runs it is told what the steps left out.
/// </summary>
internal sealed class RecipeRun(
    IRecipeExecutor executor,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders,
    RecipeNotices notices,
    INotifier notifier,
    IHtmlLocalizer<RecipeRun> H,
    IShellHost shellHost,
    ShellSettings settings)
{
    private const int MostNotices = 20;

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

        await SayWhatWasLeftOutAsync();
    }

    private async Task SayWhatWasLeftOutAsync()
    {
        foreach (var notice in notices.Texts.Take(MostNotices))
        {
            await notifier.WarningAsync(H["{0}", notice]);
        }

        if (notices.Texts.Count > MostNotices)
        {
            await notifier.WarningAsync(H["{0} more were left out; the log of the program names them.", notices.Texts.Count - MostNotices]);
        }
    }
}
