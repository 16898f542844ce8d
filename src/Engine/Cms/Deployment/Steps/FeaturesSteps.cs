using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Features.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Features")]
internal sealed class FeaturesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllFeaturesDeploymentSource, AllFeaturesDeploymentStep, StepWithOptionsDriver<AllFeaturesDeploymentStep>>("Features that are on", "Switches the same features on where the package is taken in.");
    }
}
