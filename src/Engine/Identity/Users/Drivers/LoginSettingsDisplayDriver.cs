using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>How people sign in and what they may change of themselves.</summary>
internal sealed class LoginSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : PermittedSiteDisplayDriver<LoginSettings, LoginSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    public const string GroupId = "userLogin";

    protected override string SettingsGroupId => GroupId;

    protected override void Show(LoginSettings settings, LoginSettingsViewModel form)
    {
        form.UseSiteTheme = settings.UseSiteTheme;
        form.AllowRememberMe = settings.AllowRememberMe;
        form.AllowChangingUsername = settings.AllowChangingUsername;
        form.AllowChangingEmail = settings.AllowChangingEmail;
        form.AllowChangingPhoneNumber = settings.AllowChangingPhoneNumber;
    }

    protected override void Take(LoginSettingsViewModel form, LoginSettings settings, UpdateEditorContext context)
    {
        settings.UseSiteTheme = form.UseSiteTheme;
        settings.AllowRememberMe = form.AllowRememberMe;
        settings.AllowChangingUsername = form.AllowChangingUsername;
        settings.AllowChangingEmail = form.AllowChangingEmail;
        settings.AllowChangingPhoneNumber = form.AllowChangingPhoneNumber;
    }
}
