using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

/// <summary>The fields of the page that the link leads to.</summary>
internal sealed class ResetPasswordFormDisplayDriver(IStringLocalizer<ResetPasswordFormDisplayDriver> S) : DisplayDriver<ResetPasswordForm>
{
    public override IDisplayResult? Edit(ResetPasswordForm model, BuildEditorContext context)
        => Initialize<ResetPasswordViewModel>("ResetPasswordFormIdentifier", view =>
        {
            view.UsernameOrEmail = model.UsernameOrEmail;
            view.ResetToken = model.ResetToken;
        }).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(ResetPasswordForm model, UpdateEditorContext context)
    {
        var view = new ResetPasswordViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        model.UsernameOrEmail = view.UsernameOrEmail?.Trim();
        model.NewPassword = view.NewPassword;
        model.ResetToken = view.ResetToken;

        if (string.IsNullOrEmpty(model.UsernameOrEmail))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.UsernameOrEmail), S["Type your user name or your e-mail address."]);
        }

        if (string.IsNullOrEmpty(view.NewPassword))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.NewPassword), S["Type the new password."]);
        }
        else if (view.NewPassword != view.PasswordConfirmation)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);
        }

        return Edit(model, context);
    }
}
