using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Stores;

// Roles and claims.
internal sealed partial class UserStore : IUserRoleStore<IUser>, IUserClaimStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
    {
        var account = Of(user);
        if (account.RoleNames.Any(name => IsRole(name, normalizedRoleName)))
        {
            return;
        }

        var names = (await roleService.GetRolesAsync()).Select(role => role.RoleName);
        account.RoleNames.Add(names.FirstOrDefault(name => IsRole(name, normalizedRoleName))
            ?? throw new InvalidOperationException($"There is no role '{normalizedRoleName}'."));
    }

    public Task RemoveFromRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Set(user, account => account.RoleNames = account.RoleNames.Where(name => !IsRole(name, normalizedRoleName)).ToList());

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<IList<string>>([.. Of(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Task.FromResult(Of(user).RoleNames.Any(name => IsRole(name, normalizedRoleName)));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string normalizedRoleName, CancellationToken cancellationToken)
    {
        var role = keyNormalizer.NormalizeName(normalizedRoleName);
        return await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == role)
            .ToAsyncEnumerable(cancellationToken)
            .Select(IUser (user) => user)
            .ToListAsync(cancellationToken);
    }

    public Task<IList<Claim>> GetClaimsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<Claim>>(Of(user).UserClaims.Select(claim => claim.ToClaim()).ToList());

    public Task AddClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
        => Set(user, account =>
        {
            foreach (var claim in claims)
            {
                account.UserClaims.Add(new UserClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
            }
        });

    public Task ReplaceClaimAsync(IUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken)
        => Set(user, account =>
        {
            foreach (var one in account.UserClaims.Where(one => IsClaim(one, claim)))
            {
                one.ClaimType = newClaim.Type;
                one.ClaimValue = newClaim.Value;
            }
        });

    public Task RemoveClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
        => Set(user, account => account.UserClaims = account.UserClaims.Where(one => !claims.Any(claim => IsClaim(one, claim))).ToList());

    public async Task<IList<IUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken)
    {
        var (type, value) = (claim.Type, claim.Value);
        return await session.Query<User, UserByClaimIndex>(index => index.ClaimType == type && index.ClaimValue == value)
            .ToAsyncEnumerable(cancellationToken)
            .Select(IUser (user) => user)
            .ToListAsync(cancellationToken);
    }

    private bool IsRole(string name, string normalizedRoleName)
        => string.Equals(keyNormalizer.NormalizeName(name), keyNormalizer.NormalizeName(normalizedRoleName), StringComparison.Ordinal);

    private static bool IsClaim(UserClaim one, Claim claim) => one.ClaimType == claim.Type && one.ClaimValue == claim.Value;
}
