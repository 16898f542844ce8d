using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Title.Models;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.Title.Settings;

/// <summary>How a type's titles are made and shown.</summary>
internal sealed class TitlePartSettingsDisplayDriver(LiquidPatterns patterns) : PartSettingsDisplayDriver<TitlePart, TitlePartSettings>
{
    protected override void Check(TitlePartSettings settings, IUpdateModel updater) => patterns.Check(
        updater.ModelState,
        Prefix,
        nameof(settings.Pattern),
        settings.Pattern,
        isNeeded: settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden);
}
