using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Settings;

/// <summary>The settings of a field with files.</summary>
internal sealed class MediaFieldSettingsDisplayDriver(
    IOptions<MediaOptions> options,
    IStringLocalizer<MediaFieldSettingsDisplayDriver> S) : FieldSettingsDisplayDriver<MediaField, MediaFieldSettings>
{
    protected override void Clear(MediaFieldSettings settings) => settings.AllowedExtensions = [];

    protected override void Check(MediaFieldSettings settings, IUpdateModel updater)
    {
        if (settings.AllowedExtensions.FirstOrDefault(extension => !options.Value.AllowedFileExtensions.Contains(extension)) is { } refused)
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.AllowedExtensions), S["This site takes no files that end with '{0}'.", refused]);
        }
    }

    protected override IDisplayResult Own(MediaFieldSettings settings) => Initialize<MediaFieldSettingsViewModel>("MediaFieldSettings_Edit", model =>
    {
        model.Multiple = settings.Multiple;
        model.AllowMediaText = settings.AllowMediaText;
        model.AllowAnchors = settings.AllowAnchors;
        model.AllowedExtensions = settings.AllowedExtensions;
        model.KnownExtensions = [.. options.Value.AllowedFileExtensions.Order(StringComparer.Ordinal)];
    }).Location("Content:2");
}
