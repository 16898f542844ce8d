using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using UserOptions = OrchardCore.Users.UserOptions;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>The sign-in cookie of a tenant: its own name, path and protection, so that it is worth nothing at another tenant.</summary>
internal sealed class CookieOptionsConfiguration(
    ShellSettings shellSettings,
    IOptions<UserOptions> userOptions,
    IDataProtectionProvider dataProtectionProvider) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options) => Configure(IdentityConstants.ApplicationScheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name is null || !name.StartsWith(IdentityPrefix, StringComparison.Ordinal))
        {
            return;
        }

        var tenant = WebUtility.UrlEncode(shellSettings.Name);
        options.Cookie.Name = name == IdentityConstants.ApplicationScheme
            ? $"orchauth_{tenant}"
            : $"orchauth_{name[IdentityPrefix.Length..].ToLowerInvariant()}_{tenant}";
        options.Cookie.Path = string.IsNullOrEmpty(shellSettings.RequestUrlPrefix) ? "/" : "/" + shellSettings.RequestUrlPrefix;
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.DataProtectionProvider = dataProtectionProvider.CreateProtector("OrchardSite.Identity", shellSettings.Name);

        if (name == IdentityConstants.ApplicationScheme)
        {
            ConfigureSignIn(options);
        }
    }

    private static string IdentityPrefix => "Identity.";

    private void ConfigureSignIn(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/" + userOptions.Value.LoginPath;
        options.LogoutPath = "/" + userOptions.Value.LogoffPath;
        options.AccessDeniedPath = "/" + AccountRoutes.AccessDenied;
        options.ReturnUrlParameter = "ReturnUrl";
        options.SlidingExpiration = true;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.Events.OnValidatePrincipal = PrincipalValidator.ValidateAsync;
        options.Events.OnRedirectToLogin = context => RedirectPeopleOnly(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => RedirectPeopleOnly(context, StatusCodes.Status403Forbidden);
    }

    // A program is told by the status; it would take a page for an answer.
    private static Task RedirectPeopleOnly(RedirectContext<CookieAuthenticationOptions> context, int statusCode)
    {
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Headers.XRequestedWith == "XMLHttpRequest")
        {
            context.Response.StatusCode = statusCode;
        }
        else
        {
            context.Response.Redirect(WithoutHost(context));
        }

        return Task.CompletedTask;
    }

    // The host is what the request claims it to be; a path leads to where the request was answered, behind a proxy too.
    private static string WithoutHost(RedirectContext<CookieAuthenticationOptions> context)
    {
        var origin = $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}/";
        return context.RedirectUri.StartsWith(origin, StringComparison.OrdinalIgnoreCase) ? context.RedirectUri[(origin.Length - 1)..] : context.RedirectUri;
    }
}
