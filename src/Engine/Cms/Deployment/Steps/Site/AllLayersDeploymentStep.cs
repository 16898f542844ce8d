using OrchardCore.Deployment;

namespace OrchardCore.Layers.Deployment;

/// <summary>Exports the layers and their rules.</summary>
public class AllLayersDeploymentStep : DeploymentStep
{
    public AllLayersDeploymentStep() => Name = "AllLayers";
}
