using System.Text;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Steps;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Recipes;

/// <summary>A file beside the recipe.</summary>
internal sealed class CustomFileDeploymentSource : DeploymentSourceBase<CustomFileDeploymentStep>
{
    protected override Task ProcessAsync(CustomFileDeploymentStep step, DeploymentPlanResult result) =>
        result.FileBuilder.SetFileAsync(step.FileName, Encoding.UTF8.GetBytes(step.FileContent ?? string.Empty));
}
