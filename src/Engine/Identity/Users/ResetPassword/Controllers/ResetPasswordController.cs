using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundJobs;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.ResetPassword.Services;
using OrchardSite.Engine.Identity.Users.Validation;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Controllers;

/// <summary>Lets people who forgot their password choose another, by a link in a mail.</summary>
[Area(AccountRoutes.Area)]
[AllowAnonymous]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Feature(ResetPasswordStartup.FeatureId)]
internal sealed partial class ResetPasswordController(
    IUserService userService,
    PasswordResetAvailability availability,
    PasswordRules passwordRules,
    IDisplayManager<ForgotPasswordForm> forgotPasswordDisplayManager,
    IDisplayManager<ResetPasswordForm> resetPasswordDisplayManager,
    IUpdateModelAccessor updateModelAccessor,
    IEnumerable<IPasswordRecoveryFormEvents> recoveryEvents,
    IStringLocalizer<ResetPasswordController> S,
    ILogger<ResetPasswordController> logger) : Controller
{
    public async Task<IActionResult> ForgotPassword()
        => await availability.IsAllowedAsync()
            ? View(await forgotPasswordDisplayManager.BuildEditorAsync(new ForgotPasswordForm(), updateModelAccessor.ModelUpdater, isNew: false))
            : NotFound();

    [HttpPost]
    [ActionName(nameof(ForgotPassword))]
    public async Task<IActionResult> ForgotPasswordPOST()
    {
        if (!await availability.IsAllowedAsync())
        {
            return NotFound();
        }

        var form = new ForgotPasswordForm();
        var shape = await forgotPasswordDisplayManager.UpdateEditorAsync(form, updateModelAccessor.ModelUpdater, isNew: false);
        await recoveryEvents.InvokeAsync((handler, state) => handler.RecoveringPasswordAsync(state.AddModelError), ModelState, logger);
        var origin = await availability.OriginAsync();
        if (origin is null)
        {
            // The same for everybody: it says nothing about the account.
            LogCannotSend(logger);
            ModelState.AddModelError(string.Empty, S["The site cannot send mail at present. Ask an administrator for a new password."]);
        }

        if (!ModelState.IsValid)
        {
            return View(shape);
        }

        var name = form.UsernameOrEmail!;
        var page = origin + Url.Action(nameof(ResetPassword));
        await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("password-reset-mail", scope =>
            scope.ServiceProvider.GetRequiredService<PasswordResetMailer>().SendAsync(name, page));
        return RedirectToAction(nameof(ForgotPasswordConfirmation));
    }

    public IActionResult ForgotPasswordConfirmation() => View();

    public async Task<IActionResult> ResetPassword(string? code = null)
    {
        if (!await availability.IsAllowedAsync() || string.IsNullOrEmpty(code))
        {
            return NotFound();
        }

        var form = new ResetPasswordForm { ResetToken = code };
        return await ResetViewAsync(await resetPasswordDisplayManager.BuildEditorAsync(form, updateModelAccessor.ModelUpdater, isNew: false));
    }

    [HttpPost]
    [ActionName(nameof(ResetPassword))]
    public async Task<IActionResult> ResetPasswordPOST()
    {
        if (!await availability.IsAllowedAsync())
        {
            return NotFound();
        }

        var form = new ResetPasswordForm();
        var shape = await resetPasswordDisplayManager.UpdateEditorAsync(form, updateModelAccessor.ModelUpdater, isNew: false);
        await recoveryEvents.InvokeAsync((handler, state) => handler.ResettingPasswordAsync(state.AddModelError), ModelState, logger);
        return ModelState.IsValid && await TryResetAsync(form)
            ? RedirectToAction(nameof(ResetPasswordConfirmation))
            : await ResetViewAsync(shape);
    }

    public IActionResult ResetPasswordConfirmation() => View();

    private async Task<bool> TryResetAsync(ResetPasswordForm form)
    {
        var name = form.UsernameOrEmail!;
        var token = Decode(form.ResetToken);
        var user = await userService.GetUserAsync(name) as User;
        if (token is null || user is not { IsEnabled: true } || !await userService.ResetPasswordAsync(name, token, form.NewPassword!, Report))
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(string.Empty, S["The link has expired, was used already, or belongs to another account. Ask for another link."]);
            }

            return false;
        }

        LogReset(logger, user.UserName);
        await recoveryEvents.InvokeAsync((handler, context) => handler.PasswordResetAsync(context), new PasswordRecoveryContext(user), logger);
        return true;
    }

    // Only what is wrong with the password: whatever else is wrong says the same as for an account that is not there.
    private void Report(string field, string message)
    {
        if (field == IdentityErrorFields.Password)
        {
            ModelState.AddModelError($"{nameof(ResetPasswordForm)}.{nameof(ResetPasswordForm.NewPassword)}", message);
        }
    }

    private static string? Decode(string? code)
    {
        try
        {
            return string.IsNullOrEmpty(code) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<ViewResult> ResetViewAsync(IShape shape)
    {
        ViewData["Rules"] = await passwordRules.DescribeAsync();
        return View(nameof(ResetPassword), shape);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody asked for a new password, but the site cannot send mail or has no base address of its own.")]
    private static partial void LogCannotSend(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "User '{UserName}' chose a new password by a link.")]
    private static partial void LogReset(ILogger logger, string userName);
}
