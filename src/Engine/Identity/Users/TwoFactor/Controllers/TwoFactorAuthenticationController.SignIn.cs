using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Controllers;

// The second step of signing in.
internal sealed partial class TwoFactorAuthenticationController
{
    [AllowAnonymous]
    public async Task<IActionResult> LoginWithTwoFactorAuthentication(bool rememberMe = false, string? returnUrl = null)
        => await checker.IsWaitedForAsync()
            ? await CodeViewAsync(new LoginWithTwoFactorAuthenticationViewModel { RememberMe = rememberMe, ReturnUrl = returnUrl })
            : ToLogin(returnUrl);

    [AllowAnonymous]
    [HttpPost]
    [ActionName(nameof(LoginWithTwoFactorAuthentication))]
    public async Task<IActionResult> LoginWithTwoFactorAuthenticationPost(LoginWithTwoFactorAuthenticationViewModel model)
    {
        var code = Strip(model.VerificationCode);
        if (code.Length == 0)
        {
            ModelState.AddModelError(nameof(model.VerificationCode), S["Type the number that the app shows."]);
            return await CodeViewAsync(model);
        }

        var remember = model.RememberDevice && await MayRememberAsync();
        var (result, user) = await checker.CheckCodeAsync(code, model.RememberMe, remember);
        if (result.Succeeded)
        {
            return await ArriveAsync(user!, model.ReturnUrl);
        }

        if (await RefuseAsync(result, user) is { } instead)
        {
            return instead;
        }

        ModelState.AddModelError(nameof(model.VerificationCode), S["The number is not right, or was used already. Wait for the next one. After too many wrong ones the account is locked for a few minutes."]);
        return await CodeViewAsync(model);
    }

    [AllowAnonymous]
    public async Task<IActionResult> LoginWithRecoveryCode(string? returnUrl = null)
        => await checker.IsWaitedForAsync() ? View(new LoginWithRecoveryCodeViewModel { ReturnUrl = returnUrl }) : ToLogin(returnUrl);

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> LoginWithRecoveryCode(LoginWithRecoveryCodeViewModel model)
    {
        var (result, user) = await checker.CheckRecoveryCodeAsync((model.RecoveryCode ?? string.Empty).Trim().ToUpperInvariant());
        if (result.Succeeded)
        {
            await notifier.WarningAsync(H["You signed in with a recovery code; it cannot be used again. If the telephone is lost, set up another app now."]);
            return await ArriveAsync(user!, model.ReturnUrl);
        }

        if (await RefuseAsync(result, user) is { } instead)
        {
            return instead;
        }

        ModelState.AddModelError(nameof(model.RecoveryCode), S["There is no such recovery code, or it was used already."]);
        return View(model);
    }

    private async Task<IActionResult> ArriveAsync(IUser user, string? returnUrl)
    {
        LogSignedIn(logger, user.UserName);
        await loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.LoggedInAsync(who), user, logger);
        if (!string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl))
        {
            return LocalRedirect(returnUrl);
        }

        var principal = await signInManager.CreateUserPrincipalAsync(user);
        return await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel)
            ? Redirect("~/" + adminOptions.Value.AdminUrlPrefix)
            : Redirect("~/");
    }

    // Back to the beginning when nobody is waited for any more; otherwise those who listen are told.
    private async Task<IActionResult?> RefuseAsync(SignInResult result, IUser? user)
    {
        LogRefused(logger, result.ToString());
        if (user is null)
        {
            return ToLogin(null);
        }

        await (result.IsLockedOut
            ? loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.IsLockedOutAsync(who), user, logger)
            : loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.LoggingInFailedAsync(who), user, logger));
        return null;
    }

    private RedirectToActionResult ToLogin(string? returnUrl) => RedirectToAction("Login", "Account", new { returnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null });

    private async Task<bool> MayRememberAsync()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<TwoFactorLoginSettings>().AllowRememberClientTwoFactorAuthentication;

    private async Task<ViewResult> CodeViewAsync(LoginWithTwoFactorAuthenticationViewModel model)
    {
        model.AllowRememberDevice = await MayRememberAsync();
        return View(nameof(LoginWithTwoFactorAuthentication), model);
    }

    /// <summary>A number as people type it, without what parts its digits.</summary>
    internal static string Strip(string? code)
        => string.Concat((code ?? string.Empty).Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit));

    [LoggerMessage(Level = LogLevel.Information, Message = "User '{UserName}' signed in with a second factor.")]
    private static partial void LogSignedIn(ILogger logger, string userName);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A second factor was refused: {Result}.")]
    private static partial void LogRefused(ILogger logger, string result);
}
