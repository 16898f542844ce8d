using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Stores;

// E-mail and telephone.
internal sealed partial class UserStore : IUserEmailStore<IUser>, IUserPhoneNumberStore<IUser>
{
    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
        => Set(user, account => account.Email = email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Set(user, account => account.EmailConfirmed = confirmed);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
        => Set(user, account => account.NormalizedEmail = normalizedEmail);

    public Task<string?> GetPhoneNumberAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).PhoneNumber);

    public Task SetPhoneNumberAsync(IUser user, string? phoneNumber, CancellationToken cancellationToken)
        => Set(user, account => account.PhoneNumber = phoneNumber);

    public Task<bool> GetPhoneNumberConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).PhoneNumberConfirmed);

    public Task SetPhoneNumberConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Set(user, account => account.PhoneNumberConfirmed = confirmed);
}
