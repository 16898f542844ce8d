using OrchardCore.Deployment;

namespace OrchardCore.Contents.Deployment.AddToDeploymentPlan;

/// <summary>Exports one content item, its draft included.</summary>
public class ContentItemDeploymentStep : DeploymentStep
{
    public ContentItemDeploymentStep() => Name = nameof(ContentItemDeploymentStep);

    public string? ContentItemId { get; set; }
}
