using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

/// <summary>The language that somebody chose for the admin; it says nothing of the public pages.</summary>
internal sealed class AdminCookieCultureProvider : CookieRequestCultureProvider
{
    private const string CookieNamePrefix = "admin_culture_";

    private readonly PathString _admin;

    public AdminCookieCultureProvider(ShellSettings shellSettings, AdminOptions adminOptions)
    {
        _admin = new PathString("/" + adminOptions.AdminUrlPrefix.Trim('/', ' '));
        CookieName = MakeCookieName(shellSettings);
    }

    /// <summary>Each tenant has a cookie of its own, though they may share a host.</summary>
    public static string MakeCookieName(ShellSettings shellSettings) => CookieNamePrefix + shellSettings.VersionId;

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        httpContext.Request.Path.StartsWithSegments(_admin, StringComparison.OrdinalIgnoreCase) ? base.DetermineProviderCultureResult(httpContext) : NullProviderCultureResult;
}
