using System.Globalization;
using OrchardCore.ContentFields.Settings;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Reads a typed number and holds it to the field's settings.</summary>
internal static class NumericRules
{
    public static NumericProblem? Check(string? text, NumericFieldSettings settings, out decimal? value)
    {
        value = null;

        if (string.IsNullOrWhiteSpace(text))
        {
            return settings.Required ? NumericProblem.Missing : null;
        }

        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return NumericProblem.NotANumber;
        }

        value = number;

        if (number < settings.Minimum)
        {
            return NumericProblem.TooSmall;
        }

        if (number > settings.Maximum)
        {
            return NumericProblem.TooLarge;
        }

        return decimal.Round(number, settings.Scale) == number ? null : NumericProblem.TooFine;
    }
}
