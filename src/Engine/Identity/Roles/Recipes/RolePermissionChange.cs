using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Recipes;

/// <summary>Changes a role's permissions; its other claims stay.</summary>
internal static class RolePermissionChange
{
    public static void Apply(Role role, PermissionBehavior behavior, IEnumerable<string> permissions)
    {
        var named = permissions.Where(name => !string.IsNullOrWhiteSpace(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        if (behavior == PermissionBehavior.Add)
        {
            named.ExceptWith(role.RoleClaims.Where(IsPermission).Select(claim => claim.ClaimValue));
        }
        else
        {
            role.RoleClaims.RemoveAll(claim => IsPermission(claim) && (behavior == PermissionBehavior.Replace || named.Contains(claim.ClaimValue)));
        }

        if (behavior != PermissionBehavior.Remove)
        {
            role.RoleClaims.AddRange(named.Select(RoleClaim.Create));
        }
    }

    private static bool IsPermission(RoleClaim claim) => claim.ClaimType == Permission.ClaimType;
}
