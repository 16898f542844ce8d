using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Steps;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Recipes;

/// <summary>A step of the recipe as it is written.</summary>
internal sealed class JsonRecipeDeploymentSource : DeploymentSourceBase<JsonRecipeDeploymentStep>
{
    protected override Task ProcessAsync(JsonRecipeDeploymentStep step, DeploymentPlanResult result)
    {
        result.Steps.Add(JsonNode.Parse(step.Json ?? string.Empty)!.AsObject());
        return Task.CompletedTask;
    }
}
