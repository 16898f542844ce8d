using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Layers;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Layers.Drivers;

/// <summary>Edits the zones. One in which a widget stands cannot be taken away.</summary>
internal sealed class LayerSiteSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    ILayerService layers,
    IStringLocalizer<LayerSiteSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<LayerSettings, LayerSettingsViewModel>(httpContextAccessor, authorization, Permissions.ManageLayers)
{
    internal const string GroupId = "zones";

    protected override string SettingsGroupId => GroupId;

    protected override string Position => "3";

    protected override void Show(LayerSettings settings, LayerSettingsViewModel form) => form.Zones = string.Join('\n', settings.Zones);

    protected override async Task TakeAsync(LayerSettingsViewModel form, LayerSettings settings, ISite site, UpdateEditorContext context)
    {
        settings.Zones = ZoneNames.Split(form.Zones);
        if (await ErrorOfAsync(settings.Zones) is { } error)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.Zones), error);
        }
    }

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
}
