using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>How the app shows an account.</summary>
internal sealed class AuthenticatorAppLoginSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : PermittedSiteDisplayDriver<AuthenticatorAppLoginSettings, AuthenticatorAppLoginSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    protected override string Position => "12";

    protected override void Show(AuthenticatorAppLoginSettings settings, AuthenticatorAppLoginSettingsViewModel form) =>
        form.UseEmailAsAuthenticatorDisplayName = settings.UseEmailAsAuthenticatorDisplayName;

    protected override void Take(AuthenticatorAppLoginSettingsViewModel form, AuthenticatorAppLoginSettings settings, UpdateEditorContext context) =>
        settings.UseEmailAsAuthenticatorDisplayName = form.UseEmailAsAuthenticatorDisplayName;
}
