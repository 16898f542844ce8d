using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Drivers;
using OrchardSite.Engine.Cms.Deployment.Steps.Definitions;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.ContentTypes")]
internal sealed class ContentTypesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<ContentDefinitionDeploymentSource, ContentDefinitionDeploymentStep, DefinitionStepDriver>("Content types, added", "Exports content types and their parts. Where the package is taken in, they are merged with those that are there.");
        services.AddStep<ReplaceContentDefinitionDeploymentSource, ReplaceContentDefinitionDeploymentStep, ReplaceDefinitionStepDriver>("Content types, replaced", "Exports all content types and parts. Where the package is taken in, they stand in the place of those of the same name.");
    }
}
