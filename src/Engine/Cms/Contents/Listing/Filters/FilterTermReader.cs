namespace OrchardSite.Engine.Cms.Contents.Listing.Filters;

/// <summary>
/// Reads <c>type:News status:draft "some words" -not</c>. Chinese colons and quotes mean the same as the others.
/// Nothing is wrong: what is no term is a word.
/// </summary>
internal sealed class FilterTermReader(string text)
{
    private const int MaxTerms = 12;

    private int _position;

    public static IReadOnlyList<FilterTerm> Read(string? text) => new FilterTermReader(text ?? string.Empty).ReadAll();

    private List<FilterTerm> ReadAll()
    {
        var terms = new List<FilterTerm>();
        var isNot = false;
        while (terms.Count < MaxTerms && SkipSpace())
        {
            var term = ReadTerm();
            if (term is { Name: null, Text: "NOT", IsNot: false } && _position < text.Length)
            {
                isNot = true;
                continue;
            }

            if (term.Value.Length > 0)
            {
                terms.Add(term with { IsNot = isNot || term.IsNot });
            }

            isNot = false;
        }

        return terms;
    }

    private FilterTerm ReadTerm()
    {
        var isNot = text[_position] is '-' or '－' && _position + 1 < text.Length && !char.IsWhiteSpace(text[_position + 1]);
        _position += isNot ? 1 : 0;
        var start = _position;
        if (IsQuote(text[start]))
        {
            var words = ReadQuoted();
            return new FilterTerm(null, words, isNot, $"\"{words}\"");
        }

        while (_position < text.Length && !char.IsWhiteSpace(text[_position]) && !IsColon(text[_position]))
        {
            _position++;
        }

        var name = text[start.._position];
        if (name.Length == 0 || _position + 1 >= text.Length || !IsColon(text[_position]) || char.IsWhiteSpace(text[_position + 1]))
        {
            return new FilterTerm(null, ReadRest(start), isNot, text[start.._position]);
        }

        _position++;
        var isQuoted = IsQuote(text[_position]);
        var value = isQuoted ? ReadQuoted() : ReadRest(_position);
        return new FilterTerm(name, value, isNot, isQuoted ? $"{name}:\"{value}\"" : $"{name}:{value}");
    }

    // Up to the closing quote, or to the end if there is none.
    private string ReadQuoted()
    {
        var start = ++_position;
        while (_position < text.Length && !IsQuote(text[_position]))
        {
            _position++;
        }

        var value = text[start.._position].Trim();
        _position = Math.Min(_position + 1, text.Length);
        return value;
    }

    private string ReadRest(int start)
    {
        while (_position < text.Length && !char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return text[start.._position];
    }

    private bool SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return _position < text.Length;
    }

    private static bool IsColon(char letter) => letter is ':' or '：';

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '＂';
}
