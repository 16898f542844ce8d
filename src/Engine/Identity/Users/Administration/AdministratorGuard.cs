using Microsoft.AspNetCore.Identity;
using OrchardCore.Roles;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Administration;

/// <summary>Sees to it that a site always has an enabled administrator.</summary>
internal sealed class AdministratorGuard(ISession session, ISystemRoleProvider systemRoleProvider, ILookupNormalizer keyNormalizer)
{
    /// <summary>Whether the site would be left without one if this account were no longer an enabled administrator.</summary>
    public async Task<bool> IsLastAsync(User user) => IsLast(user.UserId, await StoredAsync());

    /// <summary>Whether storing the account as it is now would leave the site without one.</summary>
    public async Task<bool> WouldLoseLastAsync(User user) => !IsEnabledAdministrator(user) && await IsLastAsync(user);

    internal static bool IsLast(string userId, IReadOnlyCollection<string> administrators)
        => administrators.Count > 0 && administrators.All(one => one == userId);

    public bool IsAdministrator(User user) => user.RoleNames.Any(systemRoleProvider.IsAdminRole);

    private bool IsEnabledAdministrator(User user) => user.IsEnabled && IsAdministrator(user);

    // What is stored, not what is in hand: the account may have been changed already.
    private async Task<List<string>> StoredAsync()
    {
        var role = keyNormalizer.NormalizeName(systemRoleProvider.GetAdminRole().RoleName);
        return await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == role)
            .With<UserIndex>(index => index.IsEnabled)
            .Take(2)
            .ToAsyncEnumerable()
            .Select(user => user.UserId)
            .ToListAsync();
    }
}
