using OrchardCore.Autoroute.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Autoroute.Settings;

/// <summary>How a type's paths are made and who may change them.</summary>
internal sealed class AutoroutePartSettingsDisplayDriver(LiquidPatterns patterns) : PartSettingsDisplayDriver<AutoroutePart, AutoroutePartSettings>
{
    protected override void Check(AutoroutePartSettings settings, IUpdateModel updater) =>
        patterns.Check(updater.ModelState, Prefix, nameof(settings.Pattern), settings.Pattern, isNeeded: !settings.AllowCustomPath);
}
