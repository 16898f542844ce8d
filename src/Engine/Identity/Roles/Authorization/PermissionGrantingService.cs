using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>Decides by the permissions that claims name.</summary>
internal sealed class PermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
        => PermissionGrants.IsGranted(requirement.Permission, Held(claims));

    private static HashSet<string> Held(IEnumerable<Claim> claims)
        => claims.Where(claim => string.Equals(claim.Type, Permission.ClaimType, StringComparison.OrdinalIgnoreCase))
            .Select(claim => claim.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
