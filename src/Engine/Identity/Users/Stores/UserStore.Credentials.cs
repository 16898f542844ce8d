using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Stores;

// Password, security stamp, lockout.
internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserSecurityStampStore<IUser>, IUserLockoutStore<IUser>
{
    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult(Of(user).PasswordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult(Of(user).PasswordHash is not null);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken = default)
        => Set(user, account =>
        {
            account.PasswordHash = passwordHash;
            account.ResetToken = null;
        });

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult(Of(user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken = default)
        => Set(user, account => account.SecurityStamp = stamp);

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(++Of(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Set(user, account => account.AccessFailedCount = 0);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
        => Set(user, account => account.IsLockoutEnabled = enabled);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
    {
        var end = Of(user).LockoutEndUtc;
        return Task.FromResult(end is null ? (DateTimeOffset?)null : new DateTimeOffset(DateTime.SpecifyKind(end.Value, DateTimeKind.Utc)));
    }

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
        => Set(user, account => account.LockoutEndUtc = lockoutEnd?.UtcDateTime);
}
