using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>The permissions on accounts that exist for a single role too.</summary>
internal static class UserPermissionVariations
{
    public static Func<string, Permission>? For(Permission permission) => permission.Name switch
    {
        "ListUsers" or "View Users" => UsersPermissions.CreateListUsersInRolePermission,
        "EditUsers" => UsersPermissions.CreateEditUsersInRolePermission,
        "DeleteUsers" => UsersPermissions.CreateDeleteUsersInRolePermission,
        "AssignRoleToUsers" => UsersPermissions.CreateAssignRoleToUsersPermission,
        "ManageUsers" => UsersPermissions.CreatePermissionForManageUsersInRole,
        _ => null,
    };

    /// <summary>Whether the permission lets its holder change an account, not merely see it.</summary>
    public static bool Changes(Permission permission) => permission.Name is not ("ListUsers" or "View Users");
}
