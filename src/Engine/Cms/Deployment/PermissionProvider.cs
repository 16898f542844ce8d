using OrchardCore.Deployment;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Deployment;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [DeploymentPermissions.Import, DeploymentPermissions.Export, DeploymentPermissions.ManageDeploymentPlan];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}
