using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>ASP.NET Core Identity's roles, kept in the <see cref="RolesDocument"/>.</summary>
internal sealed class RoleStore(
    IServiceProvider serviceProvider,
    ISystemRoleProvider systemRoleProvider,
    IDocumentManager<RolesDocument> documentManager,
    IStringLocalizer<RoleStore> S,
    ILogger<RoleStore> logger) : IQueryableRoleStore<IRole>, IRoleClaimStore<IRole>
{
    // Once a role is changed here, reads in the same scope must see it before it is committed.
    private bool _changing;

    /// <summary>The roles. ASP.NET Core's contract is synchronous; it does not block, as the document is in memory from the start of the tenant on.</summary>
    public IQueryable<IRole> Roles => documentManager.GetOrCreateImmutableAsync().GetAwaiter().GetResult().Roles.AsQueryable<IRole>();

    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        var document = await LoadAsync();
        document.Roles.Add((Role)role);
        await documentManager.UpdateAsync(document);

        // Resolved late: a handler may itself need the role manager.
        var handlers = serviceProvider.GetServices<IRoleCreatedEventHandler>();
        await handlers.InvokeAsync((handler, name) => handler.RoleCreatedAsync(name), role.RoleName, logger);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var document = await LoadAsync();
        var index = document.Roles.FindIndex(one => IsNamed(one, role.RoleName));
        if (index < 0)
        {
            document.Roles.Add((Role)role);
        }
        else
        {
            document.Roles[index] = (Role)role;
        }

        await documentManager.UpdateAsync(document);

        var handlers = serviceProvider.GetServices<IRoleUpdatedEventHandler>();
        await handlers.InvokeAsync((handler, name) => handler.RoleUpdatedAsync(name), role.RoleName, logger);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        if (systemRoleProvider.IsSystemRole(role.RoleName))
        {
            return IdentityResult.Failed(new IdentityError
            {
                Code = "SystemRole",
                Description = S["The role '{0}' belongs to the system and cannot be deleted.", role.RoleName],
            });
        }

        var document = await LoadAsync();
        document.Roles.RemoveAll(one => IsNamed(one, role.RoleName));
        await documentManager.UpdateAsync(document);

        var handlers = serviceProvider.GetServices<IRoleRemovedEventHandler>();
        await handlers.InvokeAsync((handler, name) => handler.RoleRemovedAsync(name), role.RoleName, logger);
        return IdentityResult.Success;
    }

    public async Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => await FindAsync(role => IsNamed(role, roleId));

    public async Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => await FindAsync(role => role.NormalizedRoleName == normalizedRoleName);

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult(role.RoleName.ToUpperInvariant());

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult<string?>(role.RoleName);

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult<string?>(((Role)role).NormalizedRoleName);

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        ((Role)role).RoleName = roleName!;
        return Task.CompletedTask;
    }

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        ((Role)role).NormalizedRoleName = normalizedName!;
        return Task.CompletedTask;
    }

    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default)
        => Task.FromResult<IList<Claim>>(((Role)role).RoleClaims.ConvertAll(claim => claim.ToClaim()));

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        ((Role)role).RoleClaims.Add(new RoleClaim(claim.Type, claim.Value));
        return Task.CompletedTask;
    }

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        ((Role)role).RoleClaims.RemoveAll(one => one.ClaimType == claim.Type && one.ClaimValue == claim.Value);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // Holds nothing of its own.
    }

    // A copy, because the caller may change it before storing it.
    private async Task<IRole?> FindAsync(Func<Role, bool> predicate)
    {
        var document = _changing ? await LoadAsync() : await documentManager.GetOrCreateImmutableAsync();
        return document.Roles.FirstOrDefault(predicate)?.Clone();
    }

    private Task<RolesDocument> LoadAsync()
    {
        _changing = true;
        return documentManager.GetOrCreateMutableAsync();
    }

    private static bool IsNamed(Role role, string name) => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase);
}
