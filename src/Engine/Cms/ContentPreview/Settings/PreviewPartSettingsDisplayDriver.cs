using OrchardCore.ContentPreview.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentPreview.Settings;

/// <summary>Edits which page shows items of a type before they are public.</summary>
internal sealed class PreviewPartSettingsDisplayDriver(LiquidPatterns patterns) : PartSettingsDisplayDriver<PreviewPart, PreviewPartSettings>
{
    protected override void Check(PreviewPartSettings settings, IUpdateModel updater) =>
        patterns.Check(updater.ModelState, Prefix, nameof(settings.Pattern), settings.Pattern, isNeeded: false);
}
