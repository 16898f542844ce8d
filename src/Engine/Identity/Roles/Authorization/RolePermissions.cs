using System.Security.Claims;
using OrchardCore;
using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>
/// What the roles of a person grant, read from the roles as they are now, so that a change of a role counts at once.
/// Kept for the length of a scope.
/// </summary>
internal sealed class RolePermissions(IDocumentManager<RolesDocument> documents, ISystemRoleProvider systemRoles)
{
    private readonly Dictionary<string, HashSet<string>> _byRoles = new(StringComparer.OrdinalIgnoreCase);
    private RolesDocument? _document;

    public bool IsAdministrator(ClaimsPrincipal user)
        => user.Identity?.IsAuthenticated == true && user.IsInRole(systemRoles.GetAdminRole().RoleName);

    public async ValueTask<IReadOnlySet<string>> GetHeldAsync(ClaimsPrincipal user)
        => await GetHeldAsync(RolesOf(user));

    /// <summary>The names of the permissions that any of the roles grants.</summary>
    public async ValueTask<IReadOnlySet<string>> GetHeldAsync(IReadOnlyList<string> roleNames)
    {
        var document = await documents.GetOrCreateImmutableAsync();
        if (!ReferenceEquals(document, _document))
        {
            _document = document;
            _byRoles.Clear();
        }

        var key = string.Join('\n', roleNames);
        if (!_byRoles.TryGetValue(key, out var held))
        {
            held = _byRoles[key] = Collect(document, roleNames);
        }

        return held;
    }

    private static HashSet<string> Collect(RolesDocument document, IReadOnlyList<string> roleNames)
    {
        var held = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in document.Roles.Where(role => roleNames.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase)))
        {
            held.UnionWith(PermissionsOf(role));
        }

        return held;
    }

    private static IEnumerable<string> PermissionsOf(Role role)
        => role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue);

    private static List<string> RolesOf(ClaimsPrincipal user)
    {
        var roles = new List<string> { OrchardCoreConstants.Roles.Anonymous };
        foreach (var identity in user.Identities.Where(identity => identity.IsAuthenticated))
        {
            if (roles.Count == 1)
            {
                roles.Add(OrchardCoreConstants.Roles.Authenticated);
            }

            roles.AddRange(identity.FindAll(identity.RoleClaimType).Select(claim => claim.Value));
        }

        return roles;
    }
}
