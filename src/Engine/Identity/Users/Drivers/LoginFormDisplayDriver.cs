using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>User name, password and "remember me" of the sign-in form.</summary>
internal sealed class LoginFormDisplayDriver(ISiteService siteService, IStringLocalizer<LoginFormDisplayDriver> S) : DisplayDriver<LoginForm>
{
    public override Task<IDisplayResult?> EditAsync(LoginForm model, BuildEditorContext context)
        => Task.FromResult<IDisplayResult?>(Initialize<LoginViewModel>("LoginFormCredentials", async view =>
        {
            view.UserName = model.UserName;
            view.RememberMe = model.RememberMe;
            view.AllowRememberMe = await AllowsRememberMeAsync();
        }).Location("Content:5"));

    public override async Task<IDisplayResult?> UpdateAsync(LoginForm model, UpdateEditorContext context)
    {
        var view = new LoginViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        model.UserName = view.UserName?.Trim();
        model.Password = view.Password;
        model.RememberMe = view.RememberMe && await AllowsRememberMeAsync();

        if (string.IsNullOrWhiteSpace(view.UserName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.UserName), S["Type your user name."]);
        }

        if (string.IsNullOrEmpty(view.Password))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Password), S["Type your password."]);
        }

        return await EditAsync(model, context);
    }

    private async Task<bool> AllowsRememberMeAsync()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<LoginSettings>().AllowRememberMe;
}
