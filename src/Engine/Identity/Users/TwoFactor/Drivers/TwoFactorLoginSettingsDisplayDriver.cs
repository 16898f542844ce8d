using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>Whether everybody must have a second factor, whether devices are remembered, how many recovery codes there are.</summary>
internal sealed class TwoFactorLoginSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<TwoFactorLoginSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<TwoFactorLoginSettings, TwoFactorSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    private const int MaxCodes = 20;

    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    protected override string Position => "10";

    protected override void Show(TwoFactorLoginSettings settings, TwoFactorSettingsViewModel form)
    {
        form.RequireTwoFactorAuthentication = settings.RequireTwoFactorAuthentication;
        form.AllowRememberClientTwoFactorAuthentication = settings.AllowRememberClientTwoFactorAuthentication;
        form.NumberOfRecoveryCodesToGenerate = settings.NumberOfRecoveryCodesToGenerate;
        form.UseSiteTheme = settings.UseSiteTheme;
    }

    protected override void Take(TwoFactorSettingsViewModel form, TwoFactorLoginSettings settings, UpdateEditorContext context)
    {
        settings.RequireTwoFactorAuthentication = form.RequireTwoFactorAuthentication;
        settings.AllowRememberClientTwoFactorAuthentication = form.AllowRememberClientTwoFactorAuthentication;
        settings.NumberOfRecoveryCodesToGenerate = form.NumberOfRecoveryCodesToGenerate;
        settings.UseSiteTheme = form.UseSiteTheme;
        if (form.NumberOfRecoveryCodesToGenerate is < 1 or > MaxCodes)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.NumberOfRecoveryCodesToGenerate), S["The number of recovery codes is from 1 to {0}; '{1}' is not.", MaxCodes, form.NumberOfRecoveryCodesToGenerate]);
        }
    }
}
