namespace OrchardCore.Deployment;

/// <summary>Makes steps of one kind.</summary>
public interface IDeploymentStepFactory
{
    string Name { get; }

    DeploymentStep Create();
}
