using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Deployment;

/// <summary>Makes steps of one kind.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
public class DeploymentStepFactory<TStep> : IDeploymentStepFactory
    where TStep : DeploymentStep
{
    private readonly IServiceProvider _serviceProvider;

    public DeploymentStepFactory(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
    }

    public string Name => typeof(TStep).Name;

    public DeploymentStep Create()
    {
        var step = ActivatorUtilities.CreateInstance<TStep>(_serviceProvider);
        step.Name ??= Name;
        return step;
    }
}
