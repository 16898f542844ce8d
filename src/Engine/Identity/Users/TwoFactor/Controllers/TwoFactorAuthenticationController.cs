using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
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

/// <summary>The second factor of one's own account.</summary>
[Area(AccountRoutes.Area)]
[Authorize]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Feature(TwoFactorStartup.FeatureId)]
internal sealed partial class TwoFactorAuthenticationController(
    UserManager<IUser> userManager,
    AccountSignInManager signInManager,
    IUserService userService,
    TwoFactorAccounts accounts,
    OwnPassword ownPassword,
    SecondFactorChecker checker,
    ISiteService siteService,
    IEnumerable<ILoginFormEvent> loginFormEvents,
    ITwoFactorAuthenticationHandlerCoordinator coordinator,
    IOptions<TwoFactorOptions> options,
    IDisplayManager<TwoFactorMethod> methods,
    IUpdateModelAccessor updateModelAccessor,
    IOptions<AdminOptions> adminOptions,
    IAuthorizationService authorizationService,
    ILogger<TwoFactorAuthenticationController> logger,
    INotifier notifier,
    IStringLocalizer<TwoFactorAuthenticationController> S,
    IHtmlLocalizer<TwoFactorAuthenticationController> H) : Controller
{
    public async Task<IActionResult> Index()
    {
        if (await UserAsync() is not { } user)
        {
            return Challenge();
        }

        return View(new TwoFactorAuthenticationViewModel
        {
            IsTwoFactorEnabled = user.TwoFactorEnabled,
            IsRequired = await coordinator.IsRequiredAsync(user),
            Methods = await MethodsAsync(user),
            RecoveryCodesLeft = user.TwoFactorEnabled ? await userManager.CountRecoveryCodesAsync(user) : 0,
            IsMachineRemembered = user.TwoFactorEnabled && await signInManager.IsTwoFactorClientRememberedAsync(user),
        });
    }

    private async Task<List<IShape>> MethodsAsync(User user)
    {
        var used = user.TwoFactorEnabled ? await userManager.GetValidTwoFactorProvidersAsync(user) : [];
        var shapes = new List<IShape>();
        foreach (var provider in options.Value.Providers)
        {
            shapes.Add(await methods.BuildDisplayAsync(new TwoFactorMethod { Provider = provider, IsEnabled = used.Contains(provider) }, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return shapes;
    }

    [HttpPost]
    public async Task<IActionResult> ForgetTwoFactorClient()
    {
        await signInManager.ForgetTwoFactorClientAsync();
        await notifier.SuccessAsync(H["This device is forgotten: the number is asked here again."]);
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> GenerateRecoveryCodes()
        => await UserAsync() is { TwoFactorEnabled: true } ? View(new ConfirmPasswordViewModel()) : RedirectToAction(nameof(Index));

    [HttpPost]
    [ActionName(nameof(GenerateRecoveryCodes))]
    public async Task<IActionResult> GenerateRecoveryCodesPost(ConfirmPasswordViewModel model)
    {
        if (await UserAsync() is not { TwoFactorEnabled: true } user)
        {
            return RedirectToAction(nameof(Index));
        }

        return await IsConfirmedAsync(user, model)
            ? View("ShowRecoveryCodes", await accounts.NewRecoveryCodesAsync(user))
            : View(nameof(GenerateRecoveryCodes), model);
    }

    public async Task<IActionResult> DisableTwoFactorAuthentication()
        => await UserAsync() is { TwoFactorEnabled: true } user && !await coordinator.IsRequiredAsync(user)
            ? View(new ConfirmPasswordViewModel())
            : RedirectToAction(nameof(Index));

    [HttpPost]
    [ActionName(nameof(DisableTwoFactorAuthentication))]
    public async Task<IActionResult> DisableTwoFactorAuthenticationPost(ConfirmPasswordViewModel model)
    {
        if (await UserAsync() is not { TwoFactorEnabled: true } user || await coordinator.IsRequiredAsync(user))
        {
            return RedirectToAction(nameof(Index));
        }

        if (!await IsConfirmedAsync(user, model))
        {
            return View(nameof(DisableTwoFactorAuthentication), model);
        }

        await accounts.DisableAsync(user);
        await signInManager.RefreshSignInAsync(user);
        await notifier.SuccessAsync(H["The second factor is switched off."]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<User?> UserAsync() => await userService.GetAuthenticatedUserAsync(User) as User;

    private async Task<bool> IsConfirmedAsync(User user, ConfirmPasswordViewModel model)
    {
        if (await ownPassword.IsRightAsync(user, model.CurrentPassword))
        {
            return true;
        }

        ModelState.AddModelError(nameof(model.CurrentPassword), S["The password is not right."]);
        return false;
    }
}
