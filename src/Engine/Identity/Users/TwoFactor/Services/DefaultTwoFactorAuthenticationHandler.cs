using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>The site may ask it of everybody.</summary>
internal sealed class DefaultTwoFactorAuthenticationHandler(ISiteService siteService) : ITwoFactorAuthenticationHandler
{
    public async Task<bool> IsRequiredAsync(IUser user)
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<TwoFactorLoginSettings>().RequireTwoFactorAuthentication;
}
