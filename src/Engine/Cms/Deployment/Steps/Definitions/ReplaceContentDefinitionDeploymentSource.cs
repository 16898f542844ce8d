using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Definitions;

/// <summary>The step <c>ReplaceContentDefinition</c>.</summary>
internal sealed class ReplaceContentDefinitionDeploymentSource(IContentDefinitionStore store) : DeploymentSourceBase<ReplaceContentDefinitionDeploymentStep>
{
    protected override async Task ProcessAsync(ReplaceContentDefinitionDeploymentStep step, DeploymentPlanResult result) =>
        result.Steps.Add(await DefinitionJson.BuildAsync("ReplaceContentDefinition", store, step.IncludeAll || step.ContentTypes.Length + step.ContentParts.Length == 0, step.ContentTypes, step.ContentParts));
}
