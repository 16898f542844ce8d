using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Services;

/// <summary>Whether the site can help those who forgot their password: it must want to, be able to send mail, and know its own address.</summary>
internal sealed class PasswordResetAvailability(ISiteService siteService, IEmailProviderResolver emailProviders, SiteOrigin siteOrigin)
{
    public async Task<bool> IsAllowedAsync() => (await siteService.GetSiteSettingsAsync()).GetOrCreate<ResetPasswordSettings>().AllowResetPassword;

    /// <summary>The scheme and host for the links, or null when nothing can be sent. A host that only the request names is never used.</summary>
    public async Task<string?> OriginAsync()
    {
        if (!await IsAllowedAsync() || await emailProviders.GetAsync() is null)
        {
            return null;
        }

        var (origin, isOwn) = await siteOrigin.GetAsync();
        return isOwn ? origin : null;
    }
}
