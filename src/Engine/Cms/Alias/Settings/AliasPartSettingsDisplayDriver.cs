using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Alias.Settings;

/// <summary>How a type's aliases are made.</summary>
internal sealed class AliasPartSettingsDisplayDriver(LiquidPatterns patterns) : PartSettingsDisplayDriver<AliasPart, AliasPartSettings>
{
    protected override void Check(AliasPartSettings settings, IUpdateModel updater) => patterns.Check(
        updater.ModelState, Prefix, nameof(settings.Pattern), settings.Pattern, isNeeded: settings.Options == AliasPartOptions.GeneratedDisabled);
}
