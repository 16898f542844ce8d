using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Text that is taken as it stands: what is in it need not be Liquid, only the tag that ends it is looked for.</summary>
internal sealed partial class TemplateParser
{
    /// <summary>Takes the text up to a closing tag as it stands, such as <c>endraw</c>; the closing tag is read with its end.</summary>
    public string ReadVerbatim(Token opener, string closer, string? nested, string? verbatim = null)
    {
        var start = _position;
        var trimsStart = _trimsNext;
        var depth = 1;
        while (TryFindTag(out var tag, out var openedAt))
        {
            depth += tag.Value == nested ? 1 : tag.Value == closer ? -1 : 0;
            if (depth == 0)
            {
                var end = _isLines ? openedAt : openedAt + (Source.Text[openedAt + 2] == '-' ? 3 : 2);
                var text = Source.Text.AsSpan(start, openedAt - start);
                EndTag(tag);
                text = !_isLines && end - openedAt == 3 ? text.TrimEnd() : text;
                return (trimsStart ? text.TrimStart() : text).ToString();
            }

            SkipInner(tag, verbatim);
        }

        throw NotClosed(opener, closer);
    }

    // Finds the next thing that looks like a tag; what stands between need not be Liquid.
    private bool TryFindTag(out Token tag, out int openedAt)
    {
        tag = default;
        openedAt = 0;
        while (_position < _limit)
        {
            if (!(_isLines ? SkipToLine() : SkipToTag()))
            {
                return false;
            }

            openedAt = _position;
            StartTag();
            var name = ReadTagName();
            if (name.Length > 0)
            {
                tag = new Token(TokenKind.Identifier, name, openedAt);
                Lexer.Start(_position, Lexer.Mode, openedAt);
                return true;
            }

            SkipRestOfTag();
        }

        return false;
    }

    private bool SkipToTag()
    {
        var found = Source.Text.AsSpan(_position, _limit - _position).IndexOf("{%");
        _position = found < 0 ? _limit : _position + found;
        return found >= 0;
    }

    private string ReadTagName()
    {
        var start = Lexer.Position;
        while (start < _limit && Source.Text[start] is ' ' or '\t' or '\r' or '\n')
        {
            start++;
        }

        var end = start;
        while (end < _limit && (char.IsLetterOrDigit(Source.Text[end]) || Source.Text[end] == '_'))
        {
            end++;
        }

        _position = Math.Max(end, _position + 1);
        return Source.Text[start..end];
    }

    private void SkipRestOfTag()
    {
        if (_isLines)
        {
            var lineEnd = Source.Text.AsSpan(_position, _limit - _position).IndexOf('\n');
            _position = lineEnd < 0 ? _limit : _position + lineEnd;
        }
    }

    private void SkipInner(Token tag, string? verbatim)
    {
        SkipRestOfTag();
        if (tag.Value == verbatim)
        {
            while (TryFindTag(out var inner, out _) && inner.Value != "end" + verbatim)
            {
                SkipRestOfTag();
            }
        }
    }
}
