using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Stores;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>Gives an account a second factor, and takes it away.</summary>
internal sealed class TwoFactorAccounts(UserManager<IUser> userManager, UserStore userStore, ISiteService siteService)
{
    /// <summary>The secret that the app is to be given; made when there is none yet.</summary>
    public async Task<string> SecretAsync(IUser user)
    {
        if (await userManager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } known)
        {
            return known;
        }

        // Not by the user manager, which would end the account's other sessions for merely looking.
        var secret = userManager.GenerateNewAuthenticatorKey();
        await userStore.SetAuthenticatorKeyAsync(user, secret, CancellationToken.None);
        await userManager.UpdateAsync(user);
        return secret;
    }

    /// <summary>Switches the second factor on and makes the recovery codes, which are shown this once.</summary>
    public async Task<IReadOnlyList<string>> EnableAsync(IUser user)
    {
        await userManager.SetTwoFactorEnabledAsync(user, enabled: true);
        return await NewRecoveryCodesAsync(user);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(IUser user)
    {
        var number = (await siteService.GetSiteSettingsAsync()).GetOrCreate<TwoFactorLoginSettings>().NumberOfRecoveryCodesToGenerate;
        return [.. await userManager.GenerateNewTwoFactorRecoveryCodesAsync(user, Math.Clamp(number, 1, 20)) ?? []];
    }

    /// <summary>Forgets the secret and the recovery codes. The account's sessions and remembered devices end.</summary>
    public async Task DisableAsync(IUser user)
    {
        await userStore.RemoveAuthenticatorKeyAsync(user, CancellationToken.None);
        await userStore.ReplaceCodesAsync(user, [], CancellationToken.None);
        await userManager.SetTwoFactorEnabledAsync(user, enabled: false);
    }
}
