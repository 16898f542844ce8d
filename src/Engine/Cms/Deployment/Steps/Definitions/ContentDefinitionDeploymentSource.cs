using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Definitions;

/// <summary>The step <c>ContentDefinition</c>.</summary>
internal sealed class ContentDefinitionDeploymentSource(IContentDefinitionStore store) : DeploymentSourceBase<ContentDefinitionDeploymentStep>
{
    protected override async Task ProcessAsync(ContentDefinitionDeploymentStep step, DeploymentPlanResult result) =>
        result.Steps.Add(await DefinitionJson.BuildAsync("ContentDefinition", store, step.IncludeAll, step.ContentTypes, step.ContentParts));
}
