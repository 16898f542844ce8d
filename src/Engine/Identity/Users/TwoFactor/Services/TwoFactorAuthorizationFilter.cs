using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>
/// Sends whoever must have a second factor and has none to the page where it is set up.
/// It stands before every page, so it asks for the users only where somebody has signed in.
/// </summary>
internal sealed class TwoFactorAuthorizationFilter : IAsyncAuthorizationFilter
{
    private static readonly string[] _open = ["Account", "TwoFactorAuthentication", "AuthenticatorApp", "ResetPassword"];

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true
            || IsOpen(context.RouteData.Values)
            || !await LacksFactorAsync(context.HttpContext))
        {
            return;
        }

        context.Result = new RedirectToActionResult("Index", "TwoFactorAuthentication", new { area = AccountRoutes.Area });
    }

    private static async Task<bool> LacksFactorAsync(HttpContext httpContext)
        => await httpContext.RequestServices.GetRequiredService<IUserService>().GetAuthenticatedUserAsync(httpContext.User) is User { TwoFactorEnabled: false } user
            && await httpContext.RequestServices.GetRequiredService<ITwoFactorAuthenticationHandlerCoordinator>().IsRequiredAsync(user);

    private static bool IsOpen(Microsoft.AspNetCore.Routing.RouteValueDictionary values)
        => string.Equals(values["area"]?.ToString(), AccountRoutes.Area, StringComparison.OrdinalIgnoreCase)
            && _open.Contains(values["controller"]?.ToString(), StringComparer.OrdinalIgnoreCase);
}
