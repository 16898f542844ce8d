using System.Net;
using System.Text;

namespace Procuratorate.Seo.Facts;

/// <summary>The words of a piece of HTML.</summary>
public static class PlainText
{
    /// <summary>The beginning of a text without its markup, cut with an ellipsis.</summary>
    /// <param name="html">What the body holds; null for none.</param>
    /// <param name="length">Characters at most, 1 or more.</param>
    public static string Beginning(string? html, int length)
    {
        // Read no further than needed: an article may be a hundred pages long.
        var text = Collapse(WebUtility.HtmlDecode(Words(html ?? string.Empty, length * 4)));
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, Whole(text, length - 1)), "…");
    }

    private static string Words(string html, int enough)
    {
        var words = new StringBuilder();
        for (var at = 0; at < html.Length && words.Length < enough; at++)
        {
            if (html[at] != '<')
            {
                words.Append(html[at]);
                continue;
            }

            var end = html.IndexOf('>', at);
            if (end < 0)
            {
                break;
            }

            words.Append(' ');
            at = end;
        }

        return words.ToString();
    }

    private static string Collapse(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A character of the supplementary planes is two that must stay together.</summary>
    private static int Whole(string text, int length) => length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
