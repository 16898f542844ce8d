using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardSite.Engine.Cms.Tenants.Profiles;
using OrchardSite.Engine.Cms.Tenants.Recipes;

namespace OrchardSite.Engine.Cms.Tenants;

[Feature("OrchardCore.Tenants.FeatureProfiles")]
internal sealed class FeatureProfilesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FeatureProfilesManager>();
        services.AddScoped<FeatureProfileEditing>();
        services.AddScoped<IFeatureProfilesService, FeatureProfilesService>();
        services.AddRecipeExecutionStep<FeatureProfilesStep>();
        services.AddNavigationProvider<FeatureProfilesAdminMenu>();
    }
}
