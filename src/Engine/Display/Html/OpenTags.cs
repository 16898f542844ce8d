using System.Buffers;
using System.Collections.Frozen;

namespace OrchardSite.Engine.Display.Html;

/// <summary>
/// Counts the tags that a text leaves open, in one pass and before it is parsed: a parser needs time with the square of the depth, and
/// makes open letters of text (<c>b</c>, <c>font</c> …) anew in every paragraph, so that a small text could occupy a server for minutes.
/// </summary>
internal sealed class OpenTags
{
    private const int MostElements = 1_000;
    private const int MostFormatting = 50;

    // Elements that have no end tag, or that the next of their kind ends.
    private static readonly FrozenSet<string> _endThemselves = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rp", "rt");

    // https://html.spec.whatwg.org/multipage/parsing.html#formatting
    private static readonly FrozenSet<string> _formatting = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:");

    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _elements;
    private int _formattingElements;

    /// <summary>The text up to the tag that would lie too deep; all of it when none does.</summary>
    public static string Cut(string html)
    {
        var tags = new OpenTags();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (!tags.Take(html.AsSpan(at + 1)))
            {
                return html[..at];
            }
        }

        return html;
    }

    /// <summary>Takes in the tag that begins here; false when it is one too many.</summary>
    private bool Take(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[0] == '/';
        tag = isEnd ? tag[1..] : tag;
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return true;
        }

        var length = tag.IndexOfAnyExcept(_nameCharacters);
        var name = (length < 0 ? tag : tag[..length]).ToString();
        if (!_endThemselves.Contains(name))
        {
            Count(name, isEnd);
        }

        return _elements <= MostElements && _formattingElements <= MostFormatting;
    }

    // An end tag ends nothing where no such element is open.
    private void Count(string name, bool isEnd)
    {
        var open = _open.GetValueOrDefault(name);
        if (isEnd && open == 0)
        {
            return;
        }

        var change = isEnd ? -1 : 1;
        _open[name] = open + change;
        _elements += change;
        _formattingElements += _formatting.Contains(name) ? change : 0;
    }
}
