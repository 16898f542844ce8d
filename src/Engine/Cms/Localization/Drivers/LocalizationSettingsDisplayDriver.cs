using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardSite.Engine.Cms.Localization.Services;
using OrchardSite.Engine.Cms.Localization.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Localization.Drivers;

/// <summary>The group <c>localization</c>: the languages of the site, out of those that are translated.</summary>
internal sealed class LocalizationSettingsDisplayDriver(
    IShellReleaseManager shellReleaseManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<LocalizationSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<LocalizationSettings, LocalizationSettingsViewModel>(httpContextAccessor, authorization, LocalizationPermissions.ManageCultures)
{
    internal const string GroupId = "localization";

    protected override string SettingsGroupId => GroupId;

    protected override string Position => "2";

    protected override void Show(LocalizationSettings settings, LocalizationSettingsViewModel form)
    {
        form.DefaultCulture = SiteLocalizationService.Default(settings);
        form.SupportedCultures = SiteLocalizationService.Supported(settings);
        form.Cultures = [.. SiteLocalizationService.Translated.Select(name => new SelectListItem(CultureInfo.GetCultureInfo(name).NativeName, name))];
    }

    protected override void Take(LocalizationSettingsViewModel form, LocalizationSettings settings, UpdateEditorContext context)
    {
        settings.SupportedCultures = [.. SiteLocalizationService.Translated.Intersect(form.SupportedCultures ?? [])];
        settings.DefaultCulture = form.DefaultCulture;
        if (!settings.SupportedCultures.Contains(settings.DefaultCulture))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.DefaultCulture)}", S["The default language must be one of the site's languages."]);
        }
        else
        {
            shellReleaseManager.RequestRelease();
        }
    }
}
