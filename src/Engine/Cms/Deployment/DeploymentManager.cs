using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;

namespace OrchardSite.Engine.Cms.Deployment;

/// <summary>Has the sources export the steps of a plan, and the handlers take packages in.</summary>
internal sealed class DeploymentManager(
    IEnumerable<IDeploymentSource> sources,
    IEnumerable<IDeploymentTargetHandler> handlers) : IDeploymentManager
{
    public async Task ExecuteDeploymentPlanAsync(DeploymentPlan deploymentPlan, DeploymentPlanResult result)
    {
        foreach (var step in deploymentPlan.DeploymentSteps)
        {
            foreach (var source in sources)
            {
                await source.ProcessDeploymentStepAsync(step, result);
            }
        }

        await result.FinalizeAsync();
    }

    public async Task ImportDeploymentPackageAsync(IFileProvider deploymentPackage)
    {
        foreach (var handler in handlers)
        {
            await handler.ImportFromFileAsync(deploymentPackage);
        }
    }
}
