using OrchardCore;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Tenancy.Security.Permissions;

/// <summary>A feature's permissions, all of which administrators have by default and nobody else.</summary>
internal abstract class AdministratorPermissions(params Permission[] all) : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = all }];
}
