using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>Whether everybody must have a second factor, whether devices are remembered, how many recovery codes there are.</summary>
internal sealed class TwoFactorLoginSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<TwoFactorLoginSettingsDisplayDriver> S) : SiteDisplayDriver<TwoFactorLoginSettings>
{
    private const int MaxCodes = 20;

    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, TwoFactorLoginSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<TwoFactorSettingsViewModel>("TwoFactorLoginSettings_Edit", model =>
            {
                model.RequireTwoFactorAuthentication = settings.RequireTwoFactorAuthentication;
                model.AllowRememberClientTwoFactorAuthentication = settings.AllowRememberClientTwoFactorAuthentication;
                model.NumberOfRecoveryCodesToGenerate = settings.NumberOfRecoveryCodesToGenerate;
                model.UseSiteTheme = settings.UseSiteTheme;
            }).Location("Content:10").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, TwoFactorLoginSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new TwoFactorSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (model.NumberOfRecoveryCodesToGenerate is < 1 or > MaxCodes)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.NumberOfRecoveryCodesToGenerate), S["The number of recovery codes is from 1 to {0}; '{1}' is not.", MaxCodes, model.NumberOfRecoveryCodesToGenerate]);
        }

        settings.RequireTwoFactorAuthentication = model.RequireTwoFactorAuthentication;
        settings.AllowRememberClientTwoFactorAuthentication = model.AllowRememberClientTwoFactorAuthentication;
        settings.NumberOfRecoveryCodesToGenerate = model.NumberOfRecoveryCodesToGenerate;
        settings.UseSiteTheme = model.UseSiteTheme;
        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
