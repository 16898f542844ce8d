using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// Holds every request of someone signed in against the account as it is now: a changed password, a disabled or deleted account and
/// signing out end the session at once; changed roles or names are taken over.
/// </summary>
internal static class PrincipalValidator
{
    private static readonly TimeSpan _tolerance = TimeSpan.FromMinutes(5);

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (IsFromTheFuture(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        var signInManager = context.HttpContext.RequestServices.GetRequiredService<SignInManager<IUser>>();
        if (await signInManager.ValidateSecurityStampAsync(context.Principal) is not User { IsEnabled: true } user || HasEnded(context, user))
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

    private static bool HasEnded(CookieValidatePrincipalContext context, User user) =>
        EndedSessions.IdOf(context.Properties) is { } id && user.TryGet<EndedSessions>(out var ended) && ended.Contains(id);

    /// <summary>Signed in by a clock that was ahead, a session would last longer than it may by as much; a few minutes are no reason.</summary>
    private static bool IsFromTheFuture(CookieValidatePrincipalContext context) =>
        context.Properties.IssuedUtc > context.HttpContext.RequestServices.GetRequiredService<IClock>().UtcNow + _tolerance;

    internal static bool IsCurrent(ClaimsPrincipal principal, User user)
        => principal.Identity is ClaimsIdentity identity
            && identity.Name == user.UserName
            && identity.FindAll(identity.RoleClaimType).Select(claim => claim.Value).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(user.RoleNames);
}
