using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Localization.Services;
using OrchardSite.Engine.Cms.Localization.ViewModels;

namespace OrchardSite.Engine.Cms.Localization.Drivers;

/// <summary>The group <c>localization</c>: the languages of the site, out of those that are translated.</summary>
internal sealed class LocalizationSettingsDisplayDriver(
    IShellReleaseManager shellReleaseManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<LocalizationSettingsDisplayDriver> S) : SiteDisplayDriver<LocalizationSettings>
{
    internal const string GroupId = "localization";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, LocalizationSettings settings, BuildEditorContext context) =>
        await MayManageAsync()
            ? Initialize<LocalizationSettingsViewModel>("LocalizationSettings_Edit", model =>
            {
                model.DefaultCulture = SiteLocalizationService.Default(settings);
                model.SupportedCultures = SiteLocalizationService.Supported(settings);
                model.Cultures = [.. SiteLocalizationService.Translated.Select(name => new SelectListItem(CultureInfo.GetCultureInfo(name).NativeName, name))];
            }).Location("Content:2").OnGroup(GroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, LocalizationSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new LocalizationSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.SupportedCultures = [.. SiteLocalizationService.Translated.Intersect(model.SupportedCultures ?? [])];
        settings.DefaultCulture = model.DefaultCulture;
        if (!settings.SupportedCultures.Contains(settings.DefaultCulture))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.DefaultCulture)}", S["The default language must be one of the site's languages."]);
        }
        else
        {
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, LocalizationPermissions.ManageCultures);
}
