using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;
using OrchardSite.Engine.Tenancy.Recipes.Steps;

namespace OrchardSite.Engine.Cms.Recipes;

[Feature("OrchardCore.Recipes.Core")]
internal sealed class CoreStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRecipeReader, RecipeReader>();
        services.AddScoped<IRecipeHarvester, ApplicationRecipeHarvester>();
        services.AddScoped<IRecipeHarvester, ModuleRecipeHarvester>();
        services.AddScoped<RecipeNotices>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddScoped<RecipeRun>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
        services.AddRecipeExecutionStep<ReloadTenantStep>();
    }
}
