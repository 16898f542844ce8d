using OrchardCore.Deployment;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Deployment;

internal sealed class PermissionProvider() : AdministratorPermissions(
    DeploymentPermissions.Import,
    DeploymentPermissions.Export,
    DeploymentPermissions.ManageDeploymentPlan);
