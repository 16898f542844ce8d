using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users;

/// <summary>The permissions on the accounts of each role.</summary>
internal sealed class UserRolePermissions(IRoleService roleService) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var roles = await roleService.GetAssignableRolesAsync();
        return roles.Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase).SelectMany(Create).ToList();
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private static IEnumerable<Permission> Create(string roleName) =>
    [
        UsersPermissions.CreateListUsersInRolePermission(roleName),
        UsersPermissions.CreateEditUsersInRolePermission(roleName),
        UsersPermissions.CreateDeleteUsersInRolePermission(roleName),
        UsersPermissions.CreateAssignRoleToUsersPermission(roleName),
    ];
}
