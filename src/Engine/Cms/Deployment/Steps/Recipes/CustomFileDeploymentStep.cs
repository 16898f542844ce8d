using OrchardCore.Deployment;

namespace OrchardCore.Deployment.Steps;

/// <summary>Puts a file into the package.</summary>
public class CustomFileDeploymentStep : DeploymentStep
{
    public CustomFileDeploymentStep() => Name = "CustomFile";

    public string FileName { get; set; } = null!;

    public string? FileContent { get; set; }
}
