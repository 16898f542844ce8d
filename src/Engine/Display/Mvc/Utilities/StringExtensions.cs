using System.Text;

namespace OrchardCore.Mvc.Utilities;

/// <summary>Names in other spellings.</summary>
public static class StringExtensions
{
    /// <summary>A technical name as a CSS class: <c>NewsList</c> is <c>news-list</c>. What may not stand in one becomes a hyphen.</summary>
    public static string HtmlClassify(this string text)
    {
        var result = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            var isWordStart = char.IsAsciiLetterUpper(letter) && result.Length > 0 && result[^1] != '-';
            if (isWordStart || (!char.IsAsciiLetterOrDigit(letter) && result.Length > 0 && result[^1] != '-'))
            {
                result.Append('-');
            }

            if (char.IsAsciiLetterOrDigit(letter))
            {
                result.Append(char.ToLowerInvariant(letter));
            }
        }

        return result.ToString().Trim('-');
    }
}
