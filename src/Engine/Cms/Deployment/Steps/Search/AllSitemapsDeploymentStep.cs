using OrchardCore.Deployment;

namespace OrchardCore.Sitemaps.Deployment;

/// <summary>Exports the sitemaps.</summary>
public sealed class AllSitemapsDeploymentStep : DeploymentStep
{
    public AllSitemapsDeploymentStep() => Name = "AllSitemaps";
}
