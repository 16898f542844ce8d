using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>Sends whoever must have a second factor and has none to the page where it is set up.</summary>
internal sealed class TwoFactorAuthorizationFilter(IUserService userService, ITwoFactorAuthenticationHandlerCoordinator coordinator) : IAsyncAuthorizationFilter
{
    private static readonly string[] _open = ["Account", "TwoFactorAuthentication", "AuthenticatorApp", "ResetPassword"];

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true
            || IsOpen(context.RouteData.Values)
            || await userService.GetAuthenticatedUserAsync(context.HttpContext.User) is not User { TwoFactorEnabled: false } user
            || !await coordinator.IsRequiredAsync(user))
        {
            return;
        }

        context.Result = new RedirectToActionResult("Index", "TwoFactorAuthentication", new { area = AccountRoutes.Area });
    }

    private static bool IsOpen(Microsoft.AspNetCore.Routing.RouteValueDictionary values)
        => string.Equals(values["area"]?.ToString(), AccountRoutes.Area, StringComparison.OrdinalIgnoreCase)
            && _open.Contains(values["controller"]?.ToString(), StringComparer.OrdinalIgnoreCase);
}
