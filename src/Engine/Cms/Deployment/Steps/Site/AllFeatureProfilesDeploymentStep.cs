using OrchardCore.Deployment;

namespace OrchardCore.Tenants.Deployment;

/// <summary>Exports the profiles that say which features a tenant may have.</summary>
public class AllFeatureProfilesDeploymentStep : DeploymentStep
{
    public AllFeatureProfilesDeploymentStep() => Name = "AllFeatureProfiles";
}
