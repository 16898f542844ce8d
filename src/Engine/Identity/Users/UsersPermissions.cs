using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>What may be done with accounts: all of them, or those in a role.</summary>
public static class UsersPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage users", isSecurityCritical: true);

    public static readonly Permission ViewUsers = new("View Users", "View users' profiles", [ManageUsers]);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [EditUsers]);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    /// <summary>Implied by nothing: who could give himself any role for being allowed to correct a telephone number could do everything.</summary>
    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", isSecurityCritical: true);

    public static readonly Permission DisableTwoFactorAuthenticationForUsers =
        new("DisableTwoFactorAuthenticationForUsers", "Disable two-factor authentication for any user", [ManageUsers], isSecurityCritical: true);

    public static Permission CreatePermissionForManageUsersInRole(string name)
        => new($"ManageUsersInRole_{name}", $"Manage users in {name} role", [ManageUsers], isSecurityCritical: true);

    public static Permission CreateListUsersInRolePermission(string roleName)
        => InRole("ListUsersInRole", $"List users in {roleName} role", roleName, ListUsers, critical: false);

    public static Permission CreateEditUsersInRolePermission(string roleName)
        => InRole("EditUsersInRole", $"Edit users in {roleName} role", roleName, EditUsers);

    public static Permission CreateDeleteUsersInRolePermission(string roleName)
        => InRole("DeleteUsersInRole", $"Delete users in {roleName} role", roleName, DeleteUsers);

    public static Permission CreateAssignRoleToUsersPermission(string roleName)
        => new($"AssignRoleToUsers_{roleName}", $"Assign {roleName} role to users", [AssignRoleToUsers], isSecurityCritical: true);

    private static Permission InRole(string verb, string description, string roleName, Permission all, bool critical = true)
        => new($"{verb}_{roleName}", description, [all, CreatePermissionForManageUsersInRole(roleName)], critical);
}
