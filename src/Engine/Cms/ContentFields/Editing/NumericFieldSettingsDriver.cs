using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with a number.</summary>
internal sealed class NumericFieldSettingsDriver(IStringLocalizer<NumericFieldSettingsDriver> S) : FieldSettingsDisplayDriver<NumericField, NumericFieldSettings>
{
    private const int MaxScale = 10;

    protected override void Check(NumericFieldSettings settings, IUpdateModel updater)
    {
        if (settings.Scale is < 0 or > MaxScale)
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.Scale), S["Decimal places: a number from 0 to {0}.", MaxScale]);
        }

        if (settings.Minimum > settings.Maximum)
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.Maximum), S["The greatest value {0} is below the least value {1}.", settings.Maximum!, settings.Minimum!]);
        }

        if (!string.IsNullOrWhiteSpace(settings.DefaultValue) && !decimal.TryParse(settings.DefaultValue, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.DefaultValue), S["The default value '{0}' is not a number.", settings.DefaultValue]);
        }
    }
}
