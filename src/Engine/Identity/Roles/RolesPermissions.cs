using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>Who may say what each role may do.</summary>
public static class RolesPermissions
{
    public static readonly Permission ManageRoles = new("ManageRoles", "Manage roles", isSecurityCritical: true);
}
