using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [RolesPermissions.ManageRoles];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all }];
}
