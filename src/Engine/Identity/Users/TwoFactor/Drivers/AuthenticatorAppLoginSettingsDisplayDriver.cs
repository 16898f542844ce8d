using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>How the app shows an account.</summary>
internal sealed class AuthenticatorAppLoginSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : SiteDisplayDriver<AuthenticatorAppLoginSettings>
{
    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AuthenticatorAppLoginSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<AuthenticatorAppLoginSettingsViewModel>(
                "AuthenticatorAppLoginSettings_Edit",
                model => model.UseEmailAsAuthenticatorDisplayName = settings.UseEmailAsAuthenticatorDisplayName).Location("Content:12").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AuthenticatorAppLoginSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new AuthenticatorAppLoginSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.UseEmailAsAuthenticatorDisplayName = model.UseEmailAsAuthenticatorDisplayName;
        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
