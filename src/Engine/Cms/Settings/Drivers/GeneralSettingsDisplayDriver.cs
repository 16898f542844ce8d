using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.ViewModels;

namespace OrchardSite.Engine.Cms.Settings.Drivers;

/// <summary>The group <c>general</c>: name, address, time zone, page size and title format of the site.</summary>
internal sealed class GeneralSettingsDisplayDriver(
    IClock clock,
    IShellReleaseManager shellReleaseManager,
    ILiquidTemplateManager templates,
    IStringLocalizer<GeneralSettingsDisplayDriver> S) : DisplayDriver<ISite>
{
    internal const string GroupId = "general";

    public override IDisplayResult? Edit(ISite site, BuildEditorContext context) =>
        Initialize<SiteSettingsViewModel>("Settings_Edit__Site", model =>
        {
            model.SiteName = site.SiteName;
            model.BaseUrl = site.BaseUrl;
            model.TimeZone = site.TimeZoneId;
            model.PageSize = site.PageSize;
            model.PageTitleFormat = site.PageTitleFormat;
            model.TimeZones = [.. clock.GetTimeZones().Select(zone => zone.TimeZoneId).Order(StringComparer.Ordinal)];
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (!string.Equals(context.GroupId, GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var model = new SiteSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        Check(model, context);
        site.SiteName = model.SiteName?.Trim() ?? string.Empty;
        site.BaseUrl = model.BaseUrl?.Trim() ?? string.Empty;
        site.TimeZoneId = model.TimeZone ?? site.TimeZoneId;
        site.PageSize = model.PageSize ?? site.PageSize;
        site.PageTitleFormat = model.PageTitleFormat ?? string.Empty;

        if (context.Updater.ModelState.IsValid)
        {
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, context);
    }

    private void Check(SiteSettingsViewModel model, UpdateEditorContext context)
    {
        var state = context.Updater.ModelState;
        if (string.IsNullOrWhiteSpace(model.SiteName))
        {
            state.AddModelError(Name(nameof(model.SiteName)), S["The site needs a name."]);
        }

        if (!string.IsNullOrWhiteSpace(model.BaseUrl)
            && !(Uri.TryCreate(model.BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            state.AddModelError(Name(nameof(model.BaseUrl)), S["The base address must be a full address that starts with http:// or https://."]);
        }

        if (!string.IsNullOrEmpty(model.PageTitleFormat) && !templates.Validate(model.PageTitleFormat, out var errors))
        {
            state.AddModelError(Name(nameof(model.PageTitleFormat)), S["The title format is not valid Liquid: {0}", string.Join(" ", errors)]);
        }

        if (model.TimeZone is not null && !clock.GetTimeZones().Any(zone => zone.TimeZoneId == model.TimeZone))
        {
            state.AddModelError(Name(nameof(model.TimeZone)), S["There is no such time zone."]);
        }
    }

    private string Name(string property) => string.IsNullOrEmpty(Prefix) ? property : $"{Prefix}.{property}";
}
