using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users;

/// <summary>The permissions on the accounts of each role.</summary>
internal sealed class UserRolePermissions(IRoleService roleService, IStringLocalizer<UserRolePermissions> S) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var roles = await roleService.GetAssignableRolesAsync();
        return roles.Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase).SelectMany(Create).ToList();
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private IEnumerable<Permission> Create(string roleName)
    {
        var role = S[roleName].Value;
        return
        [
            Described(UsersPermissions.CreateListUsersInRolePermission(roleName), S["List users in the role {0}", role]),
            Described(UsersPermissions.CreateEditUsersInRolePermission(roleName), S["Edit users in the role {0}", role]),
            Described(UsersPermissions.CreateDeleteUsersInRolePermission(roleName), S["Delete users in the role {0}", role]),
            Described(UsersPermissions.CreateAssignRoleToUsersPermission(roleName), S["Give users the role {0}", role]),
        ];
    }

    private static Permission Described(Permission permission, string description)
    {
        permission.Description = description;
        return permission;
    }
}
