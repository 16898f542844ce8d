namespace OrchardCore.Localization;

/// <summary>Writes texts of any script in Latin letters.</summary>
public static class StringExtensions
{
    public static string Transliterate(this string text) => string.IsNullOrEmpty(text) ? text : AnyAscii.Transliteration.Transliterate(text);
}
