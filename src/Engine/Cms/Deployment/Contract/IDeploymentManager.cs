using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Deployment.Services;

/// <summary>Exports plans and takes packages in.</summary>
public interface IDeploymentManager
{
    Task ExecuteDeploymentPlanAsync(DeploymentPlan deploymentPlan, DeploymentPlanResult result);

    Task ImportDeploymentPackageAsync(IFileProvider deploymentPackage);
}
