using OrchardCore.Security.Permissions;

namespace OrchardCore.Deployment;

public static class DeploymentPermissions
{
    public static readonly Permission ManageDeploymentPlan = new("ManageDeploymentPlan", "Manage deployment plans");

    public static readonly Permission Export = new("Export", "Export content and settings", isSecurityCritical: true);

    public static readonly Permission Import = new("Import", "Import content and settings", isSecurityCritical: true);
}
