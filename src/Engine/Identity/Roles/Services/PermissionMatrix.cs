using OrchardCore;
using OrchardCore.Environment.Extensions;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Identity.Roles.Authorization;
using OrchardSite.Engine.Identity.Roles.ViewModels;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>All permissions of a tenant, grouped, with what a role has of them.</summary>
internal sealed class PermissionMatrix(
    IEnumerable<IPermissionProvider> permissionProviders,
    ITypeFeatureProvider typeFeatureProvider,
    RolePermissions rolePermissions)
{
    public async Task<IReadOnlyList<PermissionGroup>> BuildAsync(Role role)
    {
        var given = role.RoleClaims
            .Where(claim => claim.ClaimType == Permission.ClaimType)
            .Select(claim => claim.ClaimValue)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var held = (await rolePermissions.GetHeldAsync(ImplicitRolesOf(role.RoleName))).Union(given).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var groups = await CollectAsync();

        return groups
            .OrderBy(group => group.Key, StringComparer.CurrentCultureIgnoreCase)
            .Select(group => new PermissionGroup(group.Key, group.Value
                .Select(permission => Entry(permission, given, held))
                .ToList()))
            .ToList();
    }

    /// <summary>The names of all permissions that there are.</summary>
    public async Task<IReadOnlySet<string>> GetNamesAsync()
        => (await CollectAsync()).Values.SelectMany(group => group).Select(permission => permission.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    internal static PermissionEntry Entry(Permission permission, IReadOnlySet<string> given, IReadOnlySet<string> held)
        => new(
            permission.Name,
            string.IsNullOrEmpty(permission.Description) ? permission.Name : permission.Description,
            permission.IsSecurityCritical,
            given.Contains(permission.Name),
            PermissionGrants.IsGranted(permission, held));

    private async Task<Dictionary<string, List<Permission>>> CollectAsync()
    {
        var groups = new Dictionary<string, List<Permission>>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in permissionProviders)
        {
            var feature = typeFeatureProvider.GetFeatureForDependency(provider.GetType());
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                if (!seen.Add(permission.Name))
                {
                    continue;
                }

                var title = string.IsNullOrEmpty(permission.Category) ? feature?.Name ?? feature?.Id ?? string.Empty : permission.Category;
                if (!groups.TryGetValue(title, out var group))
                {
                    groups[title] = group = [];
                }

                group.Add(permission);
            }
        }

        return groups;
    }

    // Whoever has a role is also signed in, and may do at least what anyone may.
    private static List<string> ImplicitRolesOf(string roleName)
        => string.Equals(roleName, OrchardCoreConstants.Roles.Anonymous, StringComparison.OrdinalIgnoreCase)
            ? [OrchardCoreConstants.Roles.Anonymous]
            : [OrchardCoreConstants.Roles.Anonymous, OrchardCoreConstants.Roles.Authenticated];
}
