using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Settings.Drivers;

/// <summary>The group <c>general</c>: name, address, time zone, page size and title format of the site, its scripts and styles, its cache.</summary>
internal sealed class GeneralSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IClock clock,
    IShellReleaseManager shellReleaseManager,
    ILiquidTemplateManager templates,
    IStringLocalizer<GeneralSettingsDisplayDriver> S) : DisplayDriver<ISite>, IPermittedGroup
{
    internal const string GroupId = "general";

    string IPermittedGroup.Group => GroupId;

    Permission IPermittedGroup.Permission => SettingsGroupPermissions.ManageGeneralSettings;

    public override async Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context) =>
        IsGeneral(context.GroupId) && await MayManageAsync()
            ? Combine(Part(site, "Site", "1"), Part(site, "Resources", "20"), Part(site, "Cache", "30"))
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (!IsGeneral(context.GroupId) || !await MayManageAsync())
        {
            return null;
        }

        var model = new SiteSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        Check(model, context);
        model.WriteTo(site);
        if (context.Updater.ModelState.IsValid)
        {
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, context);
    }

    private ShapeResult Part(ISite site, string name, string position) =>
        Initialize<SiteSettingsViewModel>($"Settings_Edit__{name}", model =>
        {
            model.ReadFrom(site);
            model.TimeZones = [.. clock.GetTimeZones().Select(zone => zone.TimeZoneId).Order(StringComparer.Ordinal)];
        }).Location($"Content:{position}").OnGroup(GroupId);

    private static bool IsGeneral(string? group) => string.Equals(group, GroupId, StringComparison.OrdinalIgnoreCase);

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, SettingsGroupPermissions.ManageGeneralSettings);

    private void Check(SiteSettingsViewModel model, UpdateEditorContext context)
    {
        var state = context.Updater.ModelState;
        if (string.IsNullOrWhiteSpace(model.SiteName))
        {
            state.AddModelError(Prefix, nameof(model.SiteName), S["The site needs a name."]);
        }

        if (!string.IsNullOrWhiteSpace(model.BaseUrl) && !IsFullAddress(model.BaseUrl))
        {
            state.AddModelError(Prefix, nameof(model.BaseUrl), S["The base address must be a full address that starts with http:// or https://."]);
        }

        if (!string.IsNullOrWhiteSpace(model.CdnBaseUrl) && !IsFullAddress(model.CdnBaseUrl))
        {
            state.AddModelError(Prefix, nameof(model.CdnBaseUrl), S["The address of the delivery network must be a full address that starts with http:// or https://; '{0}' is not.", model.CdnBaseUrl]);
        }

        if (!string.IsNullOrEmpty(model.PageTitleFormat) && !templates.Validate(model.PageTitleFormat, out var errors))
        {
            state.AddModelError(Prefix, nameof(model.PageTitleFormat), S["The title format is not valid Liquid: {0}", string.Join(" ", errors)]);
        }

        if (model.TimeZone is not null && !clock.GetTimeZones().Any(zone => zone.TimeZoneId == model.TimeZone))
        {
            state.AddModelError(Prefix, nameof(model.TimeZone), S["There is no such time zone."]);
        }
    }

    private static bool IsFullAddress(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
}
