namespace OrchardCore.Deployment;

/// <summary>What is exported together, in order.</summary>
public class DeploymentPlan
{
    public long Id { get; set; }

    public string Name { get; set; } = null!;

    public List<DeploymentStep> DeploymentSteps { get; init; } = [];
}
