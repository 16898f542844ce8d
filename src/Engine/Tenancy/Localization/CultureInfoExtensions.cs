using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows in which direction a culture writes.</summary>
public static class CultureInfoExtensions
{
    public static string GetLanguageDirection(this CultureInfo culture) => culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;

    public static bool IsRightToLeft(this CultureInfo culture) => culture.TextInfo.IsRightToLeft;
}
