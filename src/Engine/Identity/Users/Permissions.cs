using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        UsersPermissions.ManageUsers,
        UsersPermissions.ViewUsers,
        UsersPermissions.EditUsers,
        UsersPermissions.EditOwnUser,
        UsersPermissions.DeleteUsers,
        UsersPermissions.ListUsers,
        UsersPermissions.AssignRoleToUsers,
    ];

    private static readonly Permission[] _own = [UsersPermissions.EditOwnUser];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Editor, Permissions = _own },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Moderator, Permissions = _own },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Author, Permissions = _own },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Contributor, Permissions = _own },
    ];
}
