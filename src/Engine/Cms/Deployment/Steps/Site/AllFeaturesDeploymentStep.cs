using OrchardCore.Deployment;

namespace OrchardCore.Features.Deployment;

/// <summary>Exports which features are on.</summary>
public class AllFeaturesDeploymentStep : DeploymentStep
{
    public AllFeaturesDeploymentStep() => Name = "AllFeatures";

    /// <summary>Whether features that are off are left out; otherwise they are switched off where the package is taken in.</summary>
    public bool IgnoreDisabledFeatures { get; set; }
}
