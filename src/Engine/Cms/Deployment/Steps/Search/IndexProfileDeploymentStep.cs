using OrchardCore.Deployment;

namespace OrchardCore.Indexing.Core.Deployments;

/// <summary>Exports the indexes as they are set up.</summary>
public sealed class IndexProfileDeploymentStep : DeploymentStep
{
    public IndexProfileDeploymentStep() => Name = "IndexProfile";
}
