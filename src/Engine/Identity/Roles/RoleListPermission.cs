using OrchardCore.Roles;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles;

/// <summary>To see which roles there are and what each may do, without changing them.</summary>
internal static class RoleListPermission
{
    public static readonly Permission ViewRoles = new("ViewRoles", "View roles", [RolesPermissions.ManageRoles]);
}
