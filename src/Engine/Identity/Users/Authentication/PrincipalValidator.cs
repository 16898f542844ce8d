using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// Holds every request of someone signed in against the account as it is now: a changed password, a disabled or deleted
/// account end the session at once; changed roles or names are taken over.
/// </summary>
internal static class PrincipalValidator
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var signInManager = context.HttpContext.RequestServices.GetRequiredService<SignInManager<IUser>>();
        if (await signInManager.ValidateSecurityStampAsync(context.Principal) is not User { IsEnabled: true } user)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (!IsCurrent(context.Principal!, user))
        {
            context.ReplacePrincipal(await signInManager.CreateUserPrincipalAsync(user));
            context.ShouldRenew = true;
        }
    }

    internal static bool IsCurrent(ClaimsPrincipal principal, User user)
        => principal.Identity is ClaimsIdentity identity
            && identity.Name == user.UserName
            && identity.FindAll(identity.RoleClaimType).Select(claim => claim.Value).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(user.RoleNames);
}
