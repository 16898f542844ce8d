using OrchardCore.Deployment;

namespace OrchardCore.Media.Deployment;

/// <summary>Exports the sizes that pictures are shown in.</summary>
public class AllMediaProfilesDeploymentStep : DeploymentStep
{
    public AllMediaProfilesDeploymentStep() => Name = "AllMediaProfiles";
}
