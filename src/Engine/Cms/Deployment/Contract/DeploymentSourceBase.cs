namespace OrchardCore.Deployment;

/// <summary>Exports what steps of one kind ask for.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
public abstract class DeploymentSourceBase<TStep> : IDeploymentSource
    where TStep : DeploymentStep
{
    public Task ProcessDeploymentStepAsync(DeploymentStep step, DeploymentPlanResult result) =>
        step is TStep mine ? ProcessAsync(mine, result) : Task.CompletedTask;

    protected abstract Task ProcessAsync(TStep step, DeploymentPlanResult result);
}
