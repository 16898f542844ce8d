using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Templates.Deployment;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Steps.Templates;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Templates")]
internal sealed class TemplatesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllTemplatesDeploymentSource, AllTemplatesDeploymentStep, StepWithOptionsDriver<AllTemplatesDeploymentStep>>("Templates", "Exports the templates of the public pages that were written in the admin.");
    }
}
