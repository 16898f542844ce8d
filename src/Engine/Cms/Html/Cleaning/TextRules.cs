using System.Text;
using System.Text.RegularExpressions;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>What is done to the characters of a text.</summary>
internal static partial class TextRules
{
    /// <summary>The space that Chinese typists put in front of a paragraph, twice.</summary>
    public const char Ideographic = '\u3000';

    /// <summary>One space for every run of white space, no invisible characters, no line break in the middle of Chinese text.</summary>
    public static string Normalize(string text)
    {
        var visible = Invisible().Replace(text, string.Empty);
        var joined = WrappedChinese().Replace(visible, "$1");
        return White().Replace(joined, " ");
    }

    public static bool IsSpace(char character) => char.IsWhiteSpace(character);

    /// <summary>Whether a text begins as typists begin a paragraph.</summary>
    public static bool IsIndented(string text)
    {
        var start = text.TrimStart(' ', '\t', '\r', '\n');
        return start.Length >= 2 && IsIndent(start[0]) && IsIndent(start[1]);
    }

    private static bool IsIndent(char character) => character is Ideographic or '\u00a0' or '\u2003';

    [GeneratedRegex("[\u200b\u200c\u200d\u2060\ufeff\u00ad]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Invisible();

    [GeneratedRegex("([\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WrappedChinese();

    [GeneratedRegex("[ \t\r\n\f\u00a0]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex White();
}
