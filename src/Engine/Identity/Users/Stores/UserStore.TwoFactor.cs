using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Stores;

// The second factor: its secret and the recovery codes are tokens, stored encrypted.
internal sealed partial class UserStore : IUserTwoFactorStore<IUser>, IUserAuthenticatorKeyStore<IUser>, IUserTwoFactorRecoveryCodeStore<IUser>
{
    private const string OwnTokens = "[OrchardCoreUserStore]";
    private const string AuthenticatorKey = "AuthenticatorKey";
    private const string RecoveryCodes = "RecoveryCodes";
    private const char CodeSeparator = ';';

    public Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Of(user).TwoFactorEnabled);

    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
        => Set(user, account => account.TwoFactorEnabled = enabled);

    public Task<string?> GetAuthenticatorKeyAsync(IUser user, CancellationToken cancellationToken)
        => GetTokenAsync(user, OwnTokens, AuthenticatorKey, cancellationToken);

    public Task SetAuthenticatorKeyAsync(IUser user, string key, CancellationToken cancellationToken)
        => SetTokenAsync(user, OwnTokens, AuthenticatorKey, key, cancellationToken);

    public Task RemoveAuthenticatorKeyAsync(IUser user, CancellationToken cancellationToken)
        => RemoveTokenAsync(user, OwnTokens, AuthenticatorKey, cancellationToken);

    public Task ReplaceCodesAsync(IUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => SetTokenAsync(user, OwnTokens, RecoveryCodes, string.Join(CodeSeparator, recoveryCodes), cancellationToken);

    public async Task<bool> RedeemCodeAsync(IUser user, string code, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(user, cancellationToken);
        if (!codes.Remove(code))
        {
            return false;
        }

        await ReplaceCodesAsync(user, codes, cancellationToken);
        return true;
    }

    public async Task<int> CountCodesAsync(IUser user, CancellationToken cancellationToken) => (await CodesAsync(user, cancellationToken)).Count;

    private async Task<List<string>> CodesAsync(IUser user, CancellationToken cancellationToken)
        => [.. (await GetTokenAsync(user, OwnTokens, RecoveryCodes, cancellationToken) ?? string.Empty).Split(CodeSeparator, StringSplitOptions.RemoveEmptyEntries)];
}
