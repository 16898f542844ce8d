using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Steps;

/// <summary>Has the tenant start anew once the recipe is done, with what the recipe changed: <c>{ "name": "ReloadTenant" }</c>.</summary>
internal sealed class ReloadTenantStep(IShellReleaseManager releases) : NamedRecipeStepHandler("ReloadTenant")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        releases.RequestRelease();
        return Task.CompletedTask;
    }
}
