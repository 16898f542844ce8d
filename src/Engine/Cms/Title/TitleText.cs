namespace OrchardSite.Engine.Cms.Title;

/// <summary>What a typed title may be.</summary>
internal static class TitleText
{
    /// <summary>As many characters as lists and their index show of an item.</summary>
    public const int MaxLength = 255;

    /// <summary>Without blanks at its ends, and without marks that turn the reading order of the page behind it.</summary>
    public static string? Clean(string? typed) => typed is null ? null : string.Concat(typed.Where(character => !TurnsReadingOrder(character) && !char.IsControl(character))).Trim();

    /// <summary>What a pattern made, in one line and as long as a title may be.</summary>
    public static string Made(string text)
    {
        var title = Clean(text.ReplaceLineEndings(" "))!;
        return title.Length <= MaxLength ? title : title[..(char.IsHighSurrogate(title[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    /// <summary>Unicode's embeddings, overrides and isolates; the marks that a single letter may need stay.</summary>
    private static bool TurnsReadingOrder(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
