using System.Text.RegularExpressions;

namespace BranchTheme;

/// <summary>Tells a CSS colour from other text, which could say anything in a style.</summary>
public static partial class CssColour
{
    /// <summary>Whether the text is a colour: hexadecimal, a name, or <c>rgb()</c> or <c>hsl()</c> of numbers.</summary>
    public static bool IsOne(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\A(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,20}|(?:rgb|hsl)a?\([0-9.,%/ ]{1,40}\))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
