using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// Signs in an account whose password was checked; asks for the second factor where the tenant has a way to give it. Each sign-in has an
/// id, so that signing out ends it for whoever has a copy of its cookie.
/// </summary>
internal sealed class AccountSignInManager(
    UserManager<IUser> userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<IUser> claimsFactory,
    IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation,
    IOptions<TwoFactorOptions> twoFactorOptions,
    IOptionsMonitor<CookieAuthenticationOptions> cookieOptions,
    ISiteService siteService,
    ISession session,
    IClock clock) : SignInManager<IUser>(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
{
    public Task<SignInResult> SignInOrTwoFactorAsync(IUser user, bool isPersistent)
        => SignInOrTwoFactorAsync(user, isPersistent, loginProvider: null, bypassTwoFactor: false);

    public override async Task<bool> IsTwoFactorEnabledAsync(IUser user)
        => twoFactorOptions.Value.Providers.Count > 0 && await base.IsTwoFactorEnabledAsync(user);

    public override async Task<bool> IsTwoFactorClientRememberedAsync(IUser user)
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<TwoFactorLoginSettings>().AllowRememberClientTwoFactorAuthentication
            && await base.IsTwoFactorClientRememberedAsync(user);

    public override Task SignInWithClaimsAsync(IUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
        => base.SignInWithClaimsAsync(user, EndedSessions.Name(authenticationProperties), additionalClaims);

    public override async Task SignOutAsync()
    {
        if (await AuthenticateAsync() is var (user, properties))
        {
            await EndAsync(user, properties);
        }

        await base.SignOutAsync();
    }

    /// <summary>Ends all sessions of whoever is signed in, on all devices.</summary>
    public async Task SignOutEverywhereAsync()
    {
        if (await AuthenticateAsync() is var (user, _))
        {
            await EndAllAsync(user);
        }

        await base.SignOutAsync();
    }

    private async Task<(User User, AuthenticationProperties? Properties)?> AuthenticateAsync()
    {
        var ticket = await Context.AuthenticateAsync(AuthenticationScheme);
        return ticket.Principal is { } principal && await UserManager.GetUserAsync(principal) is User user ? (user, ticket.Properties) : null;
    }

    private async Task EndAsync(User user, AuthenticationProperties? properties)
    {
        var ended = user.GetOrCreate<EndedSessions>();
        if (EndedSessions.IdOf(properties) is not { } id || !ended.TryAdd(id, clock.UtcNow, cookieOptions.Get(AuthenticationScheme).ExpireTimeSpan))
        {
            await EndAllAsync(user);
            return;
        }

        user.Put(ended);
        await session.SaveAsync(user);
    }

    private async Task EndAllAsync(User user)
    {
        user.Put(new EndedSessions());
        await UserManager.UpdateSecurityStampAsync(user);
    }
}
