using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security.Services;

/// <summary>Chooses among the roles.</summary>
public static class RoleServiceExtensions
{
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) =>
        (await roleService.GetRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>Roles that users can be given: all but those that everyone has by being signed in or not.</summary>
    public static async Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService)
    {
        var roles = new List<IRole>();
        foreach (var role in await roleService.GetRolesAsync())
        {
            if (!IsImplicit(role.RoleName))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    /// <summary>Assignable roles on which the user has the permission.</summary>
    public static async Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission)
    {
        var roles = new List<IRole>();
        foreach (var role in await roleService.GetAssignableRolesAsync())
        {
            if (await authorizationService.AuthorizeAsync(user, permission, role))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    private static bool IsImplicit(string name) =>
        string.Equals(name, OrchardCoreConstants.Roles.Anonymous, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, OrchardCoreConstants.Roles.Authenticated, StringComparison.OrdinalIgnoreCase);
}
