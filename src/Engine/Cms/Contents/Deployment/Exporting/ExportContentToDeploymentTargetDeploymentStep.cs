using OrchardCore.Deployment;

namespace OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;

/// <summary>Exports the content items that were chosen in the content list.</summary>
public class ExportContentToDeploymentTargetDeploymentStep : DeploymentStep
{
    public ExportContentToDeploymentTargetDeploymentStep() => Name = nameof(ExportContentToDeploymentTargetDeploymentStep);
}
