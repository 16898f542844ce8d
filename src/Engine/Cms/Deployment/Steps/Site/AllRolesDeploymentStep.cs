using OrchardCore.Deployment;

namespace OrchardCore.Roles.Deployment;

/// <summary>Exports the roles and what each may do.</summary>
public class AllRolesDeploymentStep : DeploymentStep
{
    public AllRolesDeploymentStep() => Name = "AllRoles";
}
