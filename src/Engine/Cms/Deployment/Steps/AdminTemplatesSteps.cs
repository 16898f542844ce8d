using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Templates.Deployment;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Steps.Templates;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.AdminTemplates")]
internal sealed class AdminTemplatesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllAdminTemplatesDeploymentSource, AllAdminTemplatesDeploymentStep, StepWithOptionsDriver<AllAdminTemplatesDeploymentStep>>("Admin templates", "Exports the templates of the admin's pages.");
    }
}
