using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>The addresses of the account pages.</summary>
internal static class AccountRoutes
{
    public const string Area = "OrchardCore.Users";

    public const string AccessDenied = "Error/403";

    public static void Map(IEndpointRouteBuilder routes, UserOptions options)
    {
        Map(routes, "Login", options.LoginPath);
        Map(routes, "LogOff", options.LogoffPath);
        Map(routes, "ChangePassword", options.ChangePasswordUrl);
        Map(routes, "ChangePasswordConfirmation", options.ChangePasswordConfirmationUrl);
        Map(routes, "AccessDenied", AccessDenied);
    }

    private static void Map(IEndpointRouteBuilder routes, string action, string pattern)
        => routes.MapAreaControllerRoute(
            name: "Users" + action,
            areaName: Area,
            pattern: pattern,
            defaults: new { controller = "Account", action });
}
