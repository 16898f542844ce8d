using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes;

[Feature("OrchardCore.Recipes.Core")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRecipeReader, RecipeReader>();
        services.AddScoped<IRecipeHarvester, ApplicationRecipeHarvester>();
        services.AddScoped<IRecipeHarvester, ModuleRecipeHarvester>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
    }
}
