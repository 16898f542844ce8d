using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>Reads the roles of the <see cref="RolesDocument"/>.</summary>
internal sealed class RoleService(
    RoleManager<IRole> roleManager,
    IDocumentManager<RolesDocument> documentManager,
    ISystemRoleProvider systemRoleProvider) : IRoleService
{
    public async Task<IEnumerable<IRole>> GetRolesAsync()
        => (await documentManager.GetOrCreateImmutableAsync()).Roles;

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await documentManager.GetOrCreateImmutableAsync()).Roles.Select(role => role.NormalizedRoleName);

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = await roleManager.FindByNameAsync(role);
        return found is null ? [] : await roleManager.GetClaimsAsync(found);
    }

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(systemRoleProvider.IsAdminRole(role));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(systemRoleProvider.IsSystemRole(role));
}
