using OrchardCore.Deployment;

namespace OrchardCore.Media.Deployment;

/// <summary>Exports the pictures and files.</summary>
public class MediaDeploymentStep : DeploymentStep
{
    public MediaDeploymentStep() => Name = "Media";

    public bool IncludeAll { get; set; } = true;
}
