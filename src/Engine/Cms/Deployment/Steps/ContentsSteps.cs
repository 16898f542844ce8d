using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Steps.Content;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class ContentsSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllContentDeploymentSource, AllContentDeploymentStep, StepWithOptionsDriver<AllContentDeploymentStep>>("All content", "Exports all content with its drafts: pages, news, columns, menus, widgets.");
        services.AddStep<ContentDeploymentSource, ContentDeploymentStep, ContentStepDriver>("Content of some types", "Exports the content of the types that you choose.");
    }
}
