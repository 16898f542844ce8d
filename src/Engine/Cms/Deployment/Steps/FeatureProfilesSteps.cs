using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Tenants.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Tenants.FeatureProfiles")]
internal sealed class FeatureProfilesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllFeatureProfilesDeploymentSource, AllFeatureProfilesDeploymentStep>("Feature profiles", "Exports the profiles that say which features a tenant may have.");
    }
}
