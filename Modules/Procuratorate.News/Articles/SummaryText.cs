using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Procuratorate.News.Articles;

/// <summary>Makes a summary (摘要) out of a body: whole sentences from its beginning, without markup.</summary>
public static class SummaryText
{
    /// <summary>About three lines of a list.</summary>
    public const int DefaultLength = 120;

    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’」』）)】》\"'";

    /// <param name="html">The body.</param>
    /// <param name="maxLength">The most characters, 10 or more.</param>
    /// <returns>The sentences that fit; when the first one is too long, its beginning and 「…」; empty when the body has no words.</returns>
    public static string FromHtml(string? html, int maxLength = DefaultLength)
    {
        var text = Words(html);
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = LastSentenceEnd(text, maxLength);
        return end > 0 ? text[..end] : string.Concat(text.AsSpan(0, WholeCharacters(text, maxLength - 1)).TrimEnd(" ，、,;；：:"), "…");
    }

    private static string Words(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        using var document = new HtmlParser().ParseDocument(html);
        foreach (var unread in document.QuerySelectorAll("script, style, template, figcaption, table").ToArray())
        {
            unread.Remove();
        }

        return Join(document.Body!.Descendants<IText>().Select(node => node.Data));
    }

    /// <summary>Blanks are kept between Latin words only: between Chinese characters they are the source's line breaks.</summary>
    private static string Join(IEnumerable<string> pieces)
    {
        var words = string.Join(' ', pieces).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Aggregate(string.Empty, (text, word) =>
            text.Length > 0 && char.IsAscii(text[^1]) && char.IsAscii(word[0]) ? $"{text} {word}" : text + word);
    }

    /// <summary>Where the last sentence that fits ends, with the marks that close it; 0 when none fits.</summary>
    private static int LastSentenceEnd(string text, int maxLength)
    {
        for (var i = maxLength - 1; i >= 0; i--)
        {
            if (SentenceEnds.Contains(text[i], StringComparison.Ordinal))
            {
                var end = i + 1;
                while (end < maxLength && Closers.Contains(text[end], StringComparison.Ordinal))
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    // Half of a character outside the basic plane is none.
    private static int WholeCharacters(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
