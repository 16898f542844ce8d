using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.TwoFactor.Services;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Controllers;

/// <summary>Ties an app on the telephone to one's own account, and unties it. Its secret is shown only until it is in force.</summary>
[Area(AccountRoutes.Area)]
[Authorize]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Feature(AuthenticatorAppStartup.FeatureId)]
internal sealed class AuthenticatorAppController(
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    IUserService userService,
    TwoFactorAccounts accounts,
    OwnPassword ownPassword,
    ITwoFactorAuthenticationHandlerCoordinator coordinator,
    ISiteService siteService,
    INotifier notifier,
    IStringLocalizer<AuthenticatorAppController> S,
    IHtmlLocalizer<AuthenticatorAppController> H) : Controller
{
    private const string ToTwoFactor = "TwoFactorAuthentication";

    public async Task<IActionResult> Index()
        => await UserAsync() is { TwoFactorEnabled: false } user ? await SetUpViewAsync(user, new EnableAuthenticatorViewModel()) : RedirectToAction(nameof(Index), ToTwoFactor);

    [HttpPost]
    public async Task<IActionResult> Index(EnableAuthenticatorViewModel model)
    {
        if (await UserAsync() is not { TwoFactorEnabled: false } user)
        {
            return RedirectToAction(nameof(Index), ToTwoFactor);
        }

        var code = TwoFactorAuthenticationController.Strip(model.Code);
        if (!await userManager.VerifyTwoFactorTokenAsync(user, userManager.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            ModelState.AddModelError(nameof(model.Code), S["The number is not right. Type the one that the app shows now; the clock of the telephone must be right."]);
            return await SetUpViewAsync(user, model);
        }

        var codes = await accounts.EnableAsync(user);
        await signInManager.RefreshSignInAsync(user);
        await notifier.SuccessAsync(H["The second factor is switched on."]);
        return View("/Areas/OrchardCore.Users/Views/TwoFactorAuthentication/ShowRecoveryCodes.cshtml", codes);
    }

    public async Task<IActionResult> Reset()
        => await UserAsync() is { TwoFactorEnabled: true } ? View(new ConfirmPasswordViewModel()) : RedirectToAction(nameof(Index), ToTwoFactor);

    [HttpPost]
    [ActionName(nameof(Reset))]
    public async Task<IActionResult> ResetPost(ConfirmPasswordViewModel model)
    {
        if (await UserAsync() is not { TwoFactorEnabled: true } user)
        {
            return RedirectToAction(nameof(Index), ToTwoFactor);
        }

        if (!await ownPassword.IsRightAsync(user, model.CurrentPassword))
        {
            ModelState.AddModelError(nameof(model.CurrentPassword), S["The password is not right."]);
            return View(nameof(Reset), model);
        }

        await accounts.DisableAsync(user);
        await signInManager.RefreshSignInAsync(user);
        return RedirectToAction(nameof(Index));
    }

    private async Task<User?> UserAsync() => await userService.GetAuthenticatedUserAsync(User) as User;

    private async Task<ViewResult> SetUpViewAsync(User user, EnableAuthenticatorViewModel model)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var app = site.GetOrCreate<AuthenticatorAppLoginSettings>();
        var name = app.UseEmailAsAuthenticatorDisplayName && !string.IsNullOrEmpty(user.Email) ? user.Email : user.UserName;
        var secret = await accounts.SecretAsync(user);
        model.SharedKey = AuthenticatorQrCode.Readable(secret);
        model.QrCode = AuthenticatorQrCode.Draw(AuthenticatorQrCode.Address(site.SiteName, name, secret, AuthenticatorQrCode.Digits));
        model.IsRequired = await coordinator.IsRequiredAsync(user);
        return View(nameof(Index), model);
    }
}
