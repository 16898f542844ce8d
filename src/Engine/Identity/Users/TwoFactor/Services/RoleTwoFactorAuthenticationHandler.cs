using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>The site may ask it of certain roles.</summary>
internal sealed class RoleTwoFactorAuthenticationHandler(UserManager<IUser> userManager, ISiteService siteService) : ITwoFactorAuthenticationHandler
{
    public async Task<bool> IsRequiredAsync(IUser user)
    {
        var settings = (await siteService.GetSiteSettingsAsync()).GetOrCreate<RoleLoginSettings>();
        return settings.RequireTwoFactorAuthenticationForSpecificRoles
            && (await userManager.GetRolesAsync(user)).Intersect(settings.Roles, StringComparer.OrdinalIgnoreCase).Any();
    }
}
