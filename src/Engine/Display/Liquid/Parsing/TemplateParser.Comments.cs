using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Inline comments, as in <c>{% # … %}</c>.</summary>
internal sealed partial class TemplateParser
{
    private bool SkipInlineComment()
    {
        var start = Lexer.Position;
        while (start < _limit && char.IsWhiteSpace(Source.Text[start]))
        {
            start++;
        }

        if (start >= _limit || Source.Text[start] != '#')
        {
            return false;
        }

        if (_isLines)
        {
            var lineEnd = Source.Text.AsSpan(start, _limit - start).IndexOf('\n');
            _position = lineEnd < 0 ? _limit : start + lineEnd;
            return true;
        }

        var closer = FindTagEnd(new Token(TokenKind.Identifier, "#", _position), start);
        CheckCommentLines(start, closer);
        _trimsNext = Source.Text[closer - 1] == '-';
        _position = closer + 2;
        return true;
    }

    private void CheckCommentLines(int start, int end)
    {
        while (start < end)
        {
            var found = Source.Text.AsSpan(start, end - start).IndexOf('\n');
            var next = found < 0 ? end : start + found + 1;
            var line = Source.Text.AsSpan(start, next - start).Trim();
            if (line.Length > 0 && line is not "-" && line[0] != '#')
            {
                throw Source.Error(start, $"every line of an inline comment begins with '#'.");
            }

            start = next;
        }
    }
}
