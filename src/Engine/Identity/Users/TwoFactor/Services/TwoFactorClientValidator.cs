using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>Forgets a remembered device when the account's password or second factor has changed since.</summary>
internal static class TwoFactorClientValidator
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var signInManager = context.HttpContext.RequestServices.GetRequiredService<SignInManager<IUser>>();
        if (await signInManager.ValidateTwoFactorSecurityStampAsync(context.Principal) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }
}
