using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

/// <summary>Whether those who forgot their password may choose another.</summary>
internal sealed class ResetPasswordSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : PermittedSiteDisplayDriver<ResetPasswordSettings, ResetPasswordSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    public const string GroupId = "userResetPassword";

    protected override string SettingsGroupId => GroupId;

    protected override void Show(ResetPasswordSettings settings, ResetPasswordSettingsViewModel form)
    {
        form.AllowResetPassword = settings.AllowResetPassword;
        form.UseSiteTheme = settings.UseSiteTheme;
    }

    protected override void Take(ResetPasswordSettingsViewModel form, ResetPasswordSettings settings, UpdateEditorContext context)
    {
        settings.AllowResetPassword = form.AllowResetPassword;
        settings.UseSiteTheme = form.UseSiteTheme;
    }
}
