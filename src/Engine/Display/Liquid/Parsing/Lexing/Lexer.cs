using System.Globalization;
using System.Text;

namespace OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

/// <summary>Reads the tokens inside one tag, output or line, one ahead at most.</summary>
internal sealed class Lexer(LiquidSource source, int limit)
{
    public const string TagStart = "{%";
    public const string TagEnd = "%}";
    public const string OutputStart = "{{";
    public const string OutputEnd = "}}";

    private readonly string _text = source.Text;
    private LexerMode _mode;
    private int _openedAt;
    private int _position;
    private Token _peeked;
    private bool _hasPeeked;

    /// <summary>Where the next token is looked for.</summary>
    public int Position => _hasPeeked ? _peeked.Start : _position;

    /// <summary>After the end token: where the text goes on.</summary>
    public int AfterEnd { get; private set; }

    /// <summary>After the end token: whether it takes away the white space that follows.</summary>
    public bool TrimsAfterEnd { get; private set; }

    public LexerMode Mode => _mode;

    public void Start(int position, LexerMode mode, int openedAt)
    {
        _position = position;
        _mode = mode;
        _openedAt = openedAt;
        _hasPeeked = false;
    }

    public Token Peek()
    {
        if (!_hasPeeked)
        {
            _peeked = Read();
            _hasPeeked = true;
        }

        return _peeked;
    }

    public Token Next()
    {
        var token = Peek();
        _hasPeeked = false;
        return token;
    }

    private char At(int index) => index < limit ? _text[index] : '\0';

    private Token Read()
    {
        SkipWhiteSpace();
        var start = _position;
        if (TryReadEnd(out var end))
        {
            return end;
        }

        var c = _text[start];
        if (c is '"' or '\'')
        {
            return ReadString(c);
        }

        if (char.IsAsciiDigit(c) || (c == '-' && char.IsAsciiDigit(At(start + 1))))
        {
            return ReadNumber();
        }

        return IsIdentifierStart(c) ? ReadIdentifier() : ReadSign();
    }

    private void SkipWhiteSpace()
    {
        while (_position < limit && char.IsWhiteSpace(_text[_position]) && !(_mode == LexerMode.Line && _text[_position] == '\n'))
        {
            _position++;
        }
    }

    private bool TryReadEnd(out Token token)
    {
        var start = _position;
        if (_mode == LexerMode.Line)
        {
            token = new Token(TokenKind.End, "", start);
            AfterEnd = start;
            return start >= limit || _text[start] == '\n';
        }

        if (start >= limit)
        {
            throw _mode == LexerMode.Tag
                ? source.Error(_openedAt, $"this tag is not closed; a tag ends with '{TagEnd}'.")
                : source.Error(_openedAt, $"this output is not closed; an output ends with '{OutputEnd}'.");
        }

        var trims = _text[start] == '-' && IsCloser(start + 1);
        var closer = trims ? start + 1 : start;
        if (!IsCloser(closer))
        {
            token = default;
            return false;
        }

        if ((_text[closer] == '%') != (_mode == LexerMode.Tag))
        {
            throw _mode == LexerMode.Tag
                ? source.Error(closer, $"found '{OutputEnd}', but what begins with '{TagStart}' ends with '{TagEnd}'.")
                : source.Error(closer, $"found '{TagEnd}', but what begins with '{OutputStart}' ends with '{OutputEnd}'.");
        }

        TrimsAfterEnd = trims;
        AfterEnd = closer + 2;
        token = new Token(TokenKind.End, _text[start..(closer + 2)], start);
        return true;
    }

    private bool IsCloser(int index) => At(index) is '%' or '}' && At(index + 1) == '}';

    private Token ReadString(char quote)
    {
        var start = _position;
        var end = start + 1;
        var escaped = false;
        while (end < limit && _text[end] != quote && !(_mode == LexerMode.Line && _text[end] == '\n'))
        {
            escaped |= _text[end] == '\\';
            end += _text[end] == '\\' && end + 1 < limit ? 2 : 1;
        }

        if (At(end) != quote)
        {
            throw source.Error(start, $"this string is not closed; it ends with {quote}.");
        }

        _position = end + 1;
        var value = _text[(start + 1)..end];
        return new Token(TokenKind.String, escaped ? Unescape(value) : value, start);
    }

    private static string Unescape(string value)
    {
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                result.Append(value[i]);
                continue;
            }

            i++;
            i += AppendEscaped(result, value, i);
        }

        return result.ToString();
    }

    // Returns how many characters after the one at index belong to the escape.
    private static int AppendEscaped(StringBuilder result, string value, int index)
    {
        switch (value[index])
        {
            case 'n': result.Append('\n'); return 0;
            case 'r': result.Append('\r'); return 0;
            case 't': result.Append('\t'); return 0;
            case 'b': result.Append('\b'); return 0;
            case 'f': result.Append('\f'); return 0;
            case 'v': result.Append('\v'); return 0;
            case '0': result.Append('\0'); return 0;
            case '\\' or '"' or '\'' or '/': result.Append(value[index]); return 0;
            case 'u' when TryHex(value, index + 1, 4, out var code): result.Append((char)code); return 4;
            case 'x' when TryHex(value, index + 1, 2, out var code): result.Append((char)code); return 2;
            default: result.Append('\\').Append(value[index]); return 0;
        }
    }

    private static bool TryHex(string value, int start, int length, out int code)
    {
        code = 0;
        return start + length <= value.Length
            && int.TryParse(value.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    private Token ReadNumber()
    {
        var start = _position++;
        SkipDigits();
        if (At(_position) == '.' && char.IsAsciiDigit(At(_position + 1)))
        {
            _position++;
            SkipDigits();
        }

        return new Token(TokenKind.Number, _text[start.._position], start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(At(_position)))
        {
            _position++;
        }
    }

    private Token ReadIdentifier()
    {
        var start = _position++;
        while (IsIdentifierPart(At(_position)) || IsHyphenInside())
        {
            _position++;
        }

        if (At(_position) == '?')
        {
            _position++;
        }

        return new Token(TokenKind.Identifier, _text[start.._position], start);
    }

    // The '-' of '-%}' belongs to the end of the tag, not to the name before it.
    private bool IsHyphenInside() => At(_position) == '-' && !IsCloser(_position + 1);

    private static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private Token ReadSign()
    {
        var start = _position;
        var sign = (_text[start], At(start + 1)) switch
        {
            ('=', '=') => "==",
            ('!', '=') => "!=",
            ('<', '>') => "<>",
            ('<', '=') => "<=",
            ('>', '=') => ">=",
            ('.', '.') => "..",
            ('<', _) => "<",
            ('>', _) => ">",
            ('=', _) => "=",
            ('.', _) => ".",
            (',', _) => ",",
            (':', _) => ":",
            ('|', _) => "|",
            ('[', _) => "[",
            (']', _) => "]",
            ('(', _) => "(",
            (')', _) => ")",
            var (other, _) => throw source.Error(start, $"found '{other}', which means nothing in a Liquid expression."),
        };
        _position += sign.Length;
        return new Token(TokenKind.Sign, sign, start);
    }
}
