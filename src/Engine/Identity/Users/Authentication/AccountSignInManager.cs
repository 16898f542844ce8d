using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>Signs in an account whose password was checked; asks for the second factor where the tenant has a way to give it.</summary>
internal sealed class AccountSignInManager(
    UserManager<IUser> userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<IUser> claimsFactory,
    IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation,
    IOptions<TwoFactorOptions> twoFactorOptions,
    ISiteService siteService) : SignInManager<IUser>(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
{
    public Task<SignInResult> SignInOrTwoFactorAsync(IUser user, bool isPersistent)
        => SignInOrTwoFactorAsync(user, isPersistent, loginProvider: null, bypassTwoFactor: false);

    public override async Task<bool> IsTwoFactorEnabledAsync(IUser user)
        => twoFactorOptions.Value.Providers.Count > 0 && await base.IsTwoFactorEnabledAsync(user);

    public override async Task<bool> IsTwoFactorClientRememberedAsync(IUser user)
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<TwoFactorLoginSettings>().AllowRememberClientTwoFactorAuthentication
            && await base.IsTwoFactorClientRememberedAsync(user);
}
