namespace OrchardCore.Deployment;

/// <summary>Exports what steps of one kind ask for; is shown every step.</summary>
public interface IDeploymentSource
{
    Task ProcessDeploymentStepAsync(DeploymentStep step, DeploymentPlanResult result);
}
