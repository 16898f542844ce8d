using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>Shows the account pages in the admin's theme, unless the site wants its own.</summary>
internal sealed class UsersThemeSelector(IHttpContextAccessor httpContextAccessor, ISiteService siteService, IServiceProvider serviceProvider) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        var values = httpContextAccessor.HttpContext?.Request.RouteValues;
        if (values is null || !Is(values, "area", AccountRoutes.Area))
        {
            return null;
        }

        var site = await siteService.GetSiteSettingsAsync();
        if (UsesSiteTheme(site, values["controller"]?.ToString()) != false || serviceProvider.GetService<IAdminThemeService>() is not { } adminTheme)
        {
            return null;
        }

        var name = await adminTheme.GetAdminThemeNameAsync();
        return string.IsNullOrEmpty(name) ? null : new ThemeSelectorResult { ThemeName = name, Priority = 100 };
    }

    // Null for a page that is none of the account pages.
    private static bool? UsesSiteTheme(ISite site, string? controller) => controller switch
    {
        "Account" => site.GetOrCreate<LoginSettings>().UseSiteTheme,
        "ResetPassword" => site.GetOrCreate<ResetPasswordSettings>().UseSiteTheme,
        "TwoFactorAuthentication" or "AuthenticatorApp" => site.GetOrCreate<TwoFactorLoginSettings>().UseSiteTheme,
        _ => null,
    };

    private static bool Is(RouteValueDictionary values, string key, string value)
        => values.TryGetValue(key, out var found) && string.Equals(found?.ToString(), value, StringComparison.OrdinalIgnoreCase);
}
