using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with a time of day.</summary>
internal sealed class TimeFieldSettingsDriver(IStringLocalizer<TimeFieldSettingsDriver> S) : FieldSettingsDisplayDriver<TimeField, TimeFieldSettings>
{
    private const string Any = "any";

    protected override void Check(TimeFieldSettings settings, IUpdateModel updater)
    {
        settings.Step = settings.Step?.Trim();
        if (!string.IsNullOrEmpty(settings.Step)
            && settings.Step != Any
            && !(int.TryParse(settings.Step, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86_400))
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.Step), S["The step is a number of seconds from 1 to 86399, or the word any; '{0}' is not.", settings.Step]);
        }
    }
}
