using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Deployment.Steps;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Deployment.Access;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Packages;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Cms.Deployment.Recipes;
using OrchardSite.Engine.Cms.Deployment.Steps.Plans;
using OrchardSite.Engine.Cms.Deployment.Steps.Recipes;

namespace OrchardSite.Engine.Cms.Deployment;

/// <summary>Plans, packages, and the steps that belong to no other feature.</summary>
[Feature("OrchardCore.Deployment")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IDeploymentManager, DeploymentManager>();
        services.AddDeploymentTargetHandler<RecipeDeploymentTargetHandler>();
        services.AddScoped<DeploymentPlans>();
        services.AddScoped<StepAccess>();
        services.AddScoped<PackageReader>();
        services.AddScoped<PackageExport>();
        services.AddScoped<PackageImport>();
        services.AddIndexProvider<DeploymentPlanIndexProvider>();
        services.AddDataMigration<OrchardCore.Deployment.Migrations>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeExecutionStep<DeploymentPlansRecipeStep>();

        services.AddStepText<RecipeFileDeploymentStep>("Name of the recipe", "Says what the recipe of the package is called, and whether sites can be set up with it.");
        services.AddDeploymentWithoutSource<RecipeFileDeploymentStep, RecipeFileStepDriver>();
        services.AddStep<DeploymentPlanDeploymentSource, DeploymentPlanDeploymentStep>("Export plans", "Exports the plans themselves.");
        services.AddStepText<CustomFileDeploymentStep>("File", "Puts a text file into the package.");
        services.AddDeployment<CustomFileDeploymentSource, CustomFileDeploymentStep, CustomFileStepDriver>();
        services.AddStepText<JsonRecipeDeploymentStep>("Step of a recipe", "Puts a step into the recipe as it is written.");
        services.AddDeployment<JsonRecipeDeploymentSource, JsonRecipeDeploymentStep, JsonRecipeStepDriver>();
    }
}
