using System.Globalization;

namespace OrchardSite.Engine.Tenancy.Localization;

/// <summary>Writes names one after another as the reader's language does (CLDR, list patterns): 甲、乙 in Chinese and Japanese, <c>a, b</c> elsewhere.</summary>
internal static class NameList
{
    public static string Join(IEnumerable<string> names) => string.Join(Separator, names);

    private static string Separator => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "zh" or "ja" ? "、" : ", ";
}
