using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

/// <summary>The field of the page for those who forgot their password.</summary>
internal sealed class ForgotPasswordFormDisplayDriver(IStringLocalizer<ForgotPasswordFormDisplayDriver> S) : DisplayDriver<ForgotPasswordForm>
{
    private const int MaxLength = 254;

    public override IDisplayResult? Edit(ForgotPasswordForm model, BuildEditorContext context)
        => Initialize<ForgotPasswordViewModel>("ForgotPasswordFormIdentifier", view => view.UsernameOrEmail = model.UsernameOrEmail).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(ForgotPasswordForm model, UpdateEditorContext context)
    {
        var view = new ForgotPasswordViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        model.UsernameOrEmail = view.UsernameOrEmail?.Trim();
        if (string.IsNullOrEmpty(model.UsernameOrEmail) || model.UsernameOrEmail.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.UsernameOrEmail), S["Type your user name or your e-mail address."]);
        }

        return Edit(model, context);
    }
}
