using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

/// <summary>Remembers in which language somebody wants the admin.</summary>
[Area("OrchardCore.Localization")]
[Feature("OrchardCore.Localization.AdminCulturePicker")]
[Admin("Localization/Culture", "AdminCulture")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminCultureController(
    ILocalizationService localization,
    ShellSettings shellSettings,
    IClock clock,
    IAuthorizationService authorization) : PermittedController(authorization, AdminPermissions.AccessAdminPanel)
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(365);

    [HttpPost]
    public async Task<IActionResult> Choose(string? culture, string? returnUrl)
    {
        if (!(await localization.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        Response.Cookies.Append(
            AdminCookieCultureProvider.MakeCookieName(shellSettings),
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture!)),
            new CookieOptions
            {
                Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
                Expires = clock.UtcNow + _remembered,
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
                IsEssential = true,
            });

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : LocalRedirect("~/Admin");
    }
}
