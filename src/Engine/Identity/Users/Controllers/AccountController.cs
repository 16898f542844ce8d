using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Controllers;

/// <summary>Signing in and off, and changing one's own password.</summary>
[Area(AccountRoutes.Area)]
[Authorize]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class AccountController(
    AccountSignInManager signInManager,
    IUserService userService,
    PasswordChecker passwordChecker,
    PasswordRules passwordRules,
    IEnumerable<ILoginFormEvent> loginFormEvents,
    IDisplayManager<LoginForm> loginFormDisplayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    IOptions<AdminOptions> adminOptions,
    INotifier notifier,
    IStringLocalizer<AccountController> S,
    IHtmlLocalizer<AccountController> H,
    ILogger<AccountController> logger) : Controller
{
    [AllowAnonymous]
    public async Task<IActionResult> Login(string? returnUrl = null)
    {
        if (User.Identity?.IsAuthenticated == true && string.IsNullOrEmpty(returnUrl))
        {
            return await ToStartAsync(null);
        }

        foreach (var loginFormEvent in loginFormEvents)
        {
            if (await loginFormEvent.LoggingInAsync() is { } instead)
            {
                return instead;
            }
        }

        var form = await loginFormDisplayManager.BuildEditorAsync(new LoginForm(), updateModelAccessor.ModelUpdater, isNew: false);
        return LoginView(form, returnUrl);
    }

    [AllowAnonymous]
    [HttpPost]
    [ActionName(nameof(Login))]
    public async Task<IActionResult> LoginPOST(string? returnUrl = null)
    {
        var model = new LoginForm();
        var form = await loginFormDisplayManager.UpdateEditorAsync(model, updateModelAccessor.ModelUpdater, isNew: false);

        await loginFormEvents.InvokeAsync(
            (loginFormEvent, login) => loginFormEvent.LoggingInAsync(login.UserName ?? string.Empty, ModelState.AddModelError), model, logger);

        if (!ModelState.IsValid)
        {
            return LoginView(form, returnUrl);
        }

        var check = await passwordChecker.CheckAsync(model.UserName!, model.Password!);
        if (check.Outcome != PasswordCheckOutcome.Succeeded)
        {
            await RefuseAsync(check, model.UserName!);
            return LoginView(form, returnUrl);
        }

        return await SignInAsync(check.User!, model.RememberMe, returnUrl);
    }

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signInManager.SignOutAsync();
        return ToLocal(returnUrl) ?? LocalRedirect("~/");
    }

    [HttpPost]
    public async Task<IActionResult> LogOffEverywhere()
    {
        LogLeftEverywhere(logger, User.Identity?.Name);
        await signInManager.SignOutEverywhereAsync();
        return RedirectToAction(nameof(Login));
    }

    public async Task<IActionResult> ChangePassword(string? returnUrl = null) => await ChangePasswordViewAsync(new ChangePasswordViewModel(), returnUrl);

    [HttpPost]
    public async Task<IActionResult> ChangePassword(ChangePasswordViewModel model, string? returnUrl = null)
    {
        CheckFilledIn(model);
        if (!ModelState.IsValid)
        {
            return await ChangePasswordViewAsync(model, returnUrl);
        }

        if (await userService.GetAuthenticatedUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (!await userService.ChangePasswordAsync(user, model.CurrentPassword!, model.Password!, ModelState.AddModelError))
        {
            return await ChangePasswordViewAsync(model, returnUrl);
        }

        // The other sessions of the account end; this one goes on.
        await signInManager.RefreshSignInAsync(user);
        LogPasswordChanged(logger, user.UserName);

        if (ToLocal(returnUrl) is not { } back)
        {
            return RedirectToAction(nameof(ChangePasswordConfirmation));
        }

        await notifier.SuccessAsync(H["Your password has been changed."]);
        return back;
    }

    [HttpGet]
    public IActionResult ChangePasswordConfirmation() => View();

    [AllowAnonymous]
    public IActionResult AccessDenied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }

    private void CheckFilledIn(ChangePasswordViewModel model)
    {
        if (string.IsNullOrEmpty(model.CurrentPassword))
        {
            ModelState.AddModelError(nameof(model.CurrentPassword), S["Type your current password."]);
        }

        if (string.IsNullOrEmpty(model.Password))
        {
            ModelState.AddModelError(nameof(model.Password), S["Type the new password."]);
        }
        else if (model.Password != model.PasswordConfirmation)
        {
            ModelState.AddModelError(nameof(model.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);
        }
    }

    private async Task<IActionResult> SignInAsync(IUser user, bool rememberMe, string? returnUrl)
    {
        foreach (var loginFormEvent in loginFormEvents)
        {
            if (await loginFormEvent.ValidatingLoginAsync(user) is { } instead)
            {
                return instead;
            }
        }

        if ((await signInManager.SignInOrTwoFactorAsync(user, rememberMe)).RequiresTwoFactor)
        {
            return RedirectToAction("LoginWithTwoFactorAuthentication", "TwoFactorAuthentication", new { rememberMe, returnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null });
        }

        LogSignedIn(logger, user.UserName);
        await loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.LoggedInAsync(who), user, logger);
        return await ToStartAsync(user, returnUrl);
    }

    private async Task RefuseAsync(PasswordCheck check, string userName)
    {
        ModelState.AddModelError(string.Empty, check.Outcome == PasswordCheckOutcome.Disabled
            ? S["This account is disabled; ask an administrator to enable it."]
            : S["The user name or the password is not right, or the account is locked for a few minutes after too many wrong passwords."]);

        LogRefused(logger, check.Outcome);
        if (check.User is null)
        {
            await loginFormEvents.InvokeAsync((loginFormEvent, name) => loginFormEvent.LoggingInFailedAsync(name), userName, logger);
        }
        else if (check.Outcome == PasswordCheckOutcome.LockedOut)
        {
            await loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.IsLockedOutAsync(who), check.User, logger);
        }
        else
        {
            await loginFormEvents.InvokeAsync((loginFormEvent, who) => loginFormEvent.LoggingInFailedAsync(who), check.User, logger);
        }
    }

    // Where one came from; else the admin for whoever may enter it, and the home page for all others.
    private async Task<IActionResult> ToStartAsync(IUser? user, string? returnUrl = null)
    {
        if (ToLocal(returnUrl) is { } back)
        {
            return back;
        }

        var principal = user is null ? User : await signInManager.CreateUserPrincipalAsync(user);
        return await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel)
            ? Redirect("~/" + adminOptions.Value.AdminUrlPrefix)
            : Redirect("~/");
    }

    private LocalRedirectResult? ToLocal(string? returnUrl)
        => !string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : null;

    private ViewResult LoginView(IShape form, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;
        return View(nameof(Login), form);
    }

    private async Task<ViewResult> ChangePasswordViewAsync(ChangePasswordViewModel model, string? returnUrl)
    {
        model.Rules = await passwordRules.DescribeAsync();
        ViewData["ReturnUrl"] = returnUrl;
        return View(nameof(ChangePassword), model);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "User '{UserName}' signed in.")]
    private static partial void LogSignedIn(ILogger logger, string userName);

    [LoggerMessage(Level = LogLevel.Information, Message = "User '{UserName}' ended all sessions.")]
    private static partial void LogLeftEverywhere(ILogger logger, string? userName);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in was refused: {Outcome}.")]
    private static partial void LogRefused(ILogger logger, PasswordCheckOutcome outcome);

    [LoggerMessage(Level = LogLevel.Information, Message = "User '{UserName}' changed the password.")]
    private static partial void LogPasswordChanged(ILogger logger, string userName);
}
