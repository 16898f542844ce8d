using System.Text;

namespace Procuratorate.Search.Words;

/// <summary>
/// Reads what a visitor typed: words with spaces between, “phrases” in any quotation marks, -words to leave out.
/// There is no query language that could be wrong; whatever is typed is read as something.
/// </summary>
public static class SearchWords
{
    /// <summary>Characters of a query that are read; the rest is left out.</summary>
    public const int MostCharacters = 100;

    /// <summary>Words of a query that are looked for.</summary>
    public const int MostWords = 8;

    private const string Opening = "\"“「『《";
    private const string Closing = "\"”」』》";

    /// <summary>The query as it is shown again: without control characters, cut to what is read.</summary>
    public static string Clean(string? query)
    {
        var clean = new StringBuilder();
        foreach (var rune in (query ?? string.Empty).EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > MostCharacters)
            {
                break;
            }

            var isNoise = Rune.IsControl(rune) || rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune);
            if (!isNoise)
            {
                clean.Append(rune);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <param name="query">A query as <see cref="Clean"/> gives it.</param>
    public static IReadOnlyList<SearchWord> Read(string query)
    {
        var words = new List<SearchWord>();
        var text = TextFolding.Fold(query);
        for (var at = 0; at < text.Length && words.Count < MostWords;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var isExcluded = text[at] is '-' && at + 1 < text.Length && text[at + 1] != ' ';
            at += isExcluded ? 1 : 0;
            var quotation = Opening.IndexOf(text[at], StringComparison.Ordinal);
            var end = quotation >= 0
                ? EndOf(text, at + 1, Closing[quotation])
                : EndOfWord(text, at);
            var word = quotation >= 0 ? text[(at + 1)..end] : text[at..end];
            at = quotation >= 0 ? Math.Min(end + 1, text.Length) : end;
            if (word.Any(char.IsLetterOrDigit))
            {
                words.Add(new SearchWord(word.Trim(), quotation >= 0, isExcluded));
            }
        }

        return words;
    }

    private static int EndOf(string text, int from, char closing)
    {
        var end = text.IndexOf(closing, from);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfWord(string text, int from)
    {
        var end = from;
        while (end < text.Length && text[end] != ' ' && (end == from || Opening.IndexOf(text[end], StringComparison.Ordinal) < 0))
        {
            end++;
        }

        return end;
    }
}
