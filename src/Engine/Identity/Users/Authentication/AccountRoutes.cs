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
        Map(routes, "Account", "Login", options.LoginPath);
        Map(routes, "Account", "LogOff", options.LogoffPath);
        Map(routes, "Account", "LogOffEverywhere", options.LogoffPath + "/Everywhere");
        Map(routes, "Account", "ChangePassword", options.ChangePasswordUrl);
        Map(routes, "Account", "ChangePasswordConfirmation", options.ChangePasswordConfirmationUrl);
        Map(routes, "Account", "AccessDenied", AccessDenied);
    }

    public static void Map(IEndpointRouteBuilder routes, string controller, string action, string pattern)
        => routes.MapAreaControllerRoute(
            name: controller == "Account" ? "Users" + action : controller + action,
            areaName: Area,
            pattern: pattern,
            defaults: new { controller, action });
}
