using OrchardCore.Deployment;

namespace OrchardCore.Users.Deployment;

/// <summary>Exports all accounts with the hashes of their passwords.</summary>
public class AllUsersDeploymentStep : DeploymentStep
{
    public AllUsersDeploymentStep() => Name = "AllUsers";
}
