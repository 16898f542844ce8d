namespace OrchardCore.Deployment.Deployment;

/// <summary>Exports the plans themselves.</summary>
public class DeploymentPlanDeploymentStep : DeploymentStep
{
    public DeploymentPlanDeploymentStep() => Name = "DeploymentPlan";

    public bool IncludeAll { get; set; } = true;

    /// <summary>The plans that are exported when not all are.</summary>
    public string[] DeploymentPlanNames { get; set; } = [];
}
