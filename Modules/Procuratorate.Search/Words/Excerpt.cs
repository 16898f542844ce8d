using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Procuratorate.Search.Words;

/// <summary>Shows where a text speaks of the words: a piece of it as HTML, the words in <c>mark</c>, all else encoded.</summary>
public static class Excerpt
{
    /// <summary>Characters of a piece.</summary>
    public const int Length = 120;

    /// <summary>How far into a text the words are looked for.</summary>
    private const int Reach = 50_000;

    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole text with the words marked.</summary>
    public static string Mark(string text, IReadOnlyList<SearchWord> words) => Write(text, 0, text.Length, MatchesIn(text, words));

    /// <summary>The piece that speaks most of the words; the beginning when none does.</summary>
    public static string Of(string text, IReadOnlyList<SearchWord> words)
    {
        var matches = MatchesIn(text, words);
        var start = BestStart(text, matches);
        var end = Math.Min(text.Length, start + Length);
        (start, end) = (WholeLetter(text, start), WholeLetter(text, end));
        var piece = Write(text, start, end, matches);
        return (start > 0 ? "…" : string.Empty) + piece + (end < text.Length ? "…" : string.Empty);
    }

    /// <summary>Where the words stand, in order and without overlap. A long word that stands nowhere whole is looked for by pairs of letters, as the search does.</summary>
    private static List<Range> MatchesIn(string text, IReadOnlyList<SearchWord> words)
    {
        var folded = TextFolding.Fold(text.Length > Reach ? text[..Reach] : text);
        var places = new List<(int Start, int End)>();
        foreach (var word in words.Where(word => !word.IsExcluded))
        {
            if (!Find(folded, word.Text, places) && !word.IsPhrase)
            {
                foreach (var pair in Pairs(word.Text))
                {
                    Find(folded, pair, places);
                }
            }
        }

        places.Sort();
        var matches = new List<Range>();
        foreach (var (start, end) in places)
        {
            if (matches.Count > 0 && matches[^1].End.Value >= start)
            {
                matches[^1] = matches[^1].Start.Value..Math.Max(matches[^1].End.Value, end);
            }
            else
            {
                matches.Add(start..end);
            }
        }

        return matches;
    }

    private static bool Find(string folded, string sought, List<(int Start, int End)> places)
    {
        var found = false;
        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
        {
            places.Add((at, at + sought.Length));
            found = true;
        }

        return found;
    }

    private static IEnumerable<string> Pairs(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (IsIdeograph(word[i]) && IsIdeograph(word[i + 1]))
            {
                yield return word.Substring(i, 2);
            }
        }
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3400' and <= '\u9FFF';

    /// <summary>The start of the piece with the most marked letters, a little before its first match.</summary>
    private static int BestStart(string text, List<Range> matches)
    {
        const int before = 20;
        var (best, bestSize) = (0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var start = Math.Max(0, matches[i].Start.Value - before);
            var size = 0;
            for (var j = i; j < matches.Count && matches[j].End.Value <= start + Length; j++)
            {
                size += matches[j].End.Value - matches[j].Start.Value;
            }

            if (size > bestSize)
            {
                (best, bestSize) = (start, size);
            }
        }

        return Math.Min(best, Math.Max(0, text.Length - Length));
    }

    private static int WholeLetter(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Write(string text, int start, int end, List<Range> matches)
    {
        var html = new StringBuilder();
        var at = start;
        foreach (var match in matches)
        {
            var (from, to) = (Math.Max(match.Start.Value, start), Math.Min(match.End.Value, end));
            if (from < to)
            {
                html.Append(_encoder.Encode(text[at..from])).Append("<mark>").Append(_encoder.Encode(text[from..to])).Append("</mark>");
                at = to;
            }
        }

        return html.Append(_encoder.Encode(text[at..end])).ToString();
    }
}
