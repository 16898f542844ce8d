using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Layers;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Drivers;

/// <summary>Edits the zones. One in which a widget stands cannot be taken away.</summary>
internal sealed class LayerSiteSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    ILayerService layers,
    IStringLocalizer<LayerSiteSettingsDisplayDriver> S) : SiteDisplayDriver<LayerSettings>
{
    internal const string GroupId = "zones";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, LayerSettings section, BuildEditorContext context) =>
        await MayManageAsync() ? Editor(string.Join('\n', section.Zones)) : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, LayerSettings section, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var view = new LayerSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        var zones = ZoneNames.Split(view.Zones);
        if (await ErrorOfAsync(zones) is { } error)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Zones), error);
            return Editor(view.Zones);
        }

        section.Zones = zones;
        return Editor(string.Join('\n', zones));
    }

    private ShapeResult Editor(string? zones) =>
        Initialize<LayerSettingsViewModel>("LayerSettings_Edit", view => view.Zones = zones).Location("Content:3").OnGroup(GroupId);

    private async Task<string?> ErrorOfAsync(string[] zones)
    {
        if (Array.Find(zones, zone => !ZoneNames.IsValid(zone)) is { } wrong)
        {
            return S["“{0}” is no name for a zone. Use up to {1} Latin letters and digits, a letter first.", wrong, ZoneNames.MaxLength];
        }

        var used = (await layers.GetLayerWidgetsMetadataAsync(index => index.Latest || index.Published)).Select(metadata => metadata.Zone);
        var missing = used.FirstOrDefault(zone => !string.IsNullOrEmpty(zone) && !zones.Contains(zone, StringComparer.Ordinal));
        return missing is null ? null : S["There are widgets in the zone “{0}”. Move or delete them before you take the zone away.", missing].Value;
    }

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, Permissions.ManageLayers);
}
