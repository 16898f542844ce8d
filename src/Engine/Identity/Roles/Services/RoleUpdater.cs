using Microsoft.Extensions.Logging;
using OrchardCore.Documents;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>
/// Gives roles the permissions that features mean for them: once when a feature is first enabled, and, for a role made while
/// a feature was off, when it is enabled again. What an administrator takes away afterwards stays away.
/// </summary>
internal sealed partial class RoleUpdater(
    ShellDescriptor shellDescriptor,
    IDocumentManager<RolesDocument> documentManager,
    ISystemRoleProvider systemRoleProvider,
    IEnumerable<IPermissionProvider> permissionProviders,
    ITypeFeatureProvider typeFeatureProvider,
    ILogger<RoleUpdater> logger) : FeatureEventHandler, IRoleCreatedEventHandler, IRoleRemovedEventHandler
{
    public override Task InstalledAsync(IFeatureInfo feature)
        => ChangeAsync(document => Grant(document.Roles, Stereotypes(feature)));

    public override Task EnabledAsync(IFeatureInfo feature)
        => ChangeAsync(document =>
        {
            var roles = document.Roles
                .Where(role => document.MissingFeaturesByRole.TryGetValue(role.RoleName, out var missing) && missing.Remove(feature.Id))
                .ToList();

            Grant(roles, Stereotypes(feature));
            return roles.Count > 0;
        });

    public Task RoleCreatedAsync(string roleName)
        => ChangeAsync(document =>
        {
            if (document.MissingFeaturesByRole.ContainsKey(roleName))
            {
                return false;
            }

            var enabled = shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
            document.MissingFeaturesByRole[roleName] = shellDescriptor.Installed
                .Select(feature => feature.Id)
                .Where(id => !enabled.Contains(id))
                .ToList();

            Grant(document.Roles.Where(role => IsNamed(role, roleName)).ToList(), permissionProviders.SelectMany(provider => provider.GetDefaultStereotypes()));
            return true;
        });

    public Task RoleRemovedAsync(string roleName)
        => ChangeAsync(document => document.MissingFeaturesByRole.Remove(roleName));

    private async Task ChangeAsync(Func<RolesDocument, bool> change)
    {
        var document = await documentManager.GetOrCreateMutableAsync();
        if (change(document))
        {
            await documentManager.UpdateAsync(document);
        }
    }

    private IEnumerable<PermissionStereotype> Stereotypes(IFeatureInfo feature)
        => permissionProviders
            .Where(provider => typeFeatureProvider.GetFeaturesForDependency(provider.GetType()).Any(one => one.Id == feature.Id))
            .SelectMany(provider => provider.GetDefaultStereotypes());

    private bool Grant(List<Role> roles, IEnumerable<PermissionStereotype> stereotypes)
    {
        var changed = false;
        foreach (var stereotype in stereotypes)
        {
            // Administrators have every permission without its being written down.
            var role = roles.Find(one => IsNamed(one, stereotype.Name));
            if (role is null || systemRoleProvider.IsAdminRole(role.RoleName))
            {
                continue;
            }

            changed |= Grant(role, stereotype);
        }

        return changed;
    }

    private bool Grant(Role role, PermissionStereotype stereotype)
    {
        var added = (stereotype.Permissions ?? [])
            .Select(permission => permission.Name)
            .Except(role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue), StringComparer.OrdinalIgnoreCase)
            .ToList();

        role.RoleClaims.AddRange(added.Select(RoleClaim.Create));
        foreach (var permission in added)
        {
            LogGranted(logger, role.RoleName, permission);
        }

        return added.Count > 0;
    }

    private static bool IsNamed(Role role, string name) => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Role '{Role}' was given '{Permission}' by default.")]
    private static partial void LogGranted(ILogger logger, string role, string permission);
}
