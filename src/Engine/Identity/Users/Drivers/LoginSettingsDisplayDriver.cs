using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>How people sign in and what they may change of themselves.</summary>
internal sealed class LoginSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : SiteDisplayDriver<LoginSettings>
{
    public const string GroupId = "userLogin";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, LoginSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<LoginSettingsViewModel>("LoginSettings_Edit", model =>
            {
                model.UseSiteTheme = settings.UseSiteTheme;
                model.AllowRememberMe = settings.AllowRememberMe;
                model.AllowChangingUsername = settings.AllowChangingUsername;
                model.AllowChangingEmail = settings.AllowChangingEmail;
                model.AllowChangingPhoneNumber = settings.AllowChangingPhoneNumber;
            }).Location("Content:5").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, LoginSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new LoginSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.UseSiteTheme = model.UseSiteTheme;
        settings.AllowRememberMe = model.AllowRememberMe;
        settings.AllowChangingUsername = model.AllowChangingUsername;
        settings.AllowChangingEmail = model.AllowChangingEmail;
        settings.AllowChangingPhoneNumber = model.AllowChangingPhoneNumber;
        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
