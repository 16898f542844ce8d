using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Stores;

// Sign-in providers and their tokens, which are stored encrypted.
internal sealed partial class UserStore : IUserLoginStore<IUser>, IUserAuthenticationTokenStore<IUser>
{
    private readonly IDataProtector _tokenProtector = dataProtectionProvider.CreateProtector("OrchardCore.UserStore.Token");

    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
        => Set(user, account => account.LoginInfos.Add(login));

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
        => Set(user, account => account.LoginInfos = account.LoginInfos
            .Where(login => login.LoginProvider != loginProvider || login.ProviderKey != providerKey)
            .ToList());

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).LoginInfos);

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
        => await session.Query<User, UserByLoginInfoIndex>(index => index.LoginProvider == loginProvider && index.ProviderKey == providerKey)
            .FirstOrDefaultAsync(cancellationToken);

    public Task<string?> GetTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
        => Task.FromResult(Unprotect(Find(user, loginProvider, name)?.Value));

    public Task SetTokenAsync(IUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
        => Set(user, account =>
        {
            var token = Find(user, loginProvider, name);
            if (token is null)
            {
                account.UserTokens.Add(token = new UserToken { LoginProvider = loginProvider, Name = name });
            }

            token.Value = string.IsNullOrEmpty(value) ? value : _tokenProtector.Protect(value);
        });

    public Task RemoveTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
        => Set(user, account => account.UserTokens = account.UserTokens
            .Where(token => token.LoginProvider != loginProvider || token.Name != name)
            .ToList());

    private static UserToken? Find(IUser user, string loginProvider, string name)
        => Of(user).UserTokens.FirstOrDefault(token => token.LoginProvider == loginProvider && token.Name == name);

    private string? Unprotect(string? value)
    {
        try
        {
            return string.IsNullOrEmpty(value) ? value : _tokenProtector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            // The keys are gone, and with them what they protected.
            return null;
        }
    }
}
