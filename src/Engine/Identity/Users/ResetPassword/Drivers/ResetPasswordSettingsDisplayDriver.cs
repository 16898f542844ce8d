using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

/// <summary>Whether those who forgot their password may choose another.</summary>
internal sealed class ResetPasswordSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : SiteDisplayDriver<ResetPasswordSettings>
{
    public const string GroupId = "userResetPassword";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, ResetPasswordSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<ResetPasswordSettingsViewModel>("ResetPasswordSettings_Edit", model =>
            {
                model.AllowResetPassword = settings.AllowResetPassword;
                model.UseSiteTheme = settings.UseSiteTheme;
            }).Location("Content:5").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, ResetPasswordSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new ResetPasswordSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.AllowResetPassword = model.AllowResetPassword;
        settings.UseSiteTheme = model.UseSiteTheme;
        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
