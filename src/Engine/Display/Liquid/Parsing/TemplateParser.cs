using System.Collections.Frozen;
using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Reads one template, or the lines of a <c>liquid</c> tag, from front to back: text, outputs, tags and the blocks that they open.</summary>
internal sealed partial class TemplateParser
{
    // Blocks are parsed and rendered by recursion.
    private const int MaxDepth = 100;

    private readonly FrozenDictionary<string, LiquidTagReader> _tags;
    private readonly int _limit;
    private readonly bool _isLines;
    private int _position;
    private bool _trimsNext;
    private int _depth;

    public TemplateParser(LiquidSource source, FrozenDictionary<string, LiquidTagReader> tags)
        : this(source, tags, 0, source.Text.Length, isLines: false, new ParsedLoops())
    {
    }

    private TemplateParser(LiquidSource source, FrozenDictionary<string, LiquidTagReader> tags, int position, int limit, bool isLines, ParsedLoops loops)
    {
        Source = source;
        _tags = tags;
        _position = position;
        _limit = limit;
        _isLines = isLines;
        Loops = loops;
        Lexer = new Lexer(source, limit);
        Expressions = new ExpressionReader(source, Lexer);
    }

    public LiquidSource Source { get; }

    public Lexer Lexer { get; }

    public ExpressionReader Expressions { get; }

    public ParsedLoops Loops { get; }

    public IReadOnlyList<Statement> ReadAll() => ReadUntil(null, []).Statements;

    /// <summary>Reads the end of the current tag.</summary>
    public void EndTag(Token tag)
    {
        var token = Lexer.Next();
        if (token.Kind != TokenKind.End)
        {
            throw token.IsSign("|")
                ? Source.Error(token.Start, $"a filter has no place in the tag '{tag.Value}'; assign its result to a variable first.")
                : Source.Error(token.Start, $"found {token.Description} where the tag '{tag.Value}' should end.");
        }

        _position = Lexer.AfterEnd;
        _trimsNext = !_isLines && Lexer.TrimsAfterEnd;
    }

    /// <summary>Reads a block without branches, with its closing tag.</summary>
    public IReadOnlyList<Statement> ReadBlock(Token opener, string closer)
    {
        var (statements, end) = ReadBranch(opener, closer);
        EndTag(end);
        return statements;
    }

    /// <summary>Reads statements up to one of the given tags, whose name is read but not its end.</summary>
    public (IReadOnlyList<Statement> Statements, Token End) ReadBranch(Token opener, params ReadOnlySpan<string> terminators)
    {
        if (++_depth > MaxDepth)
        {
            throw Source.Error(opener.Start, $"blocks are nested more than {MaxDepth} levels deep.");
        }

        var result = ReadUntil(opener, terminators);
        _depth--;
        return result;
    }

    /// <summary>Reads the rest of the tag as lines of tags, as in <c>{% liquid … %}</c>.</summary>
    public IReadOnlyList<Statement> ReadLines(Token tag)
    {
        var start = Lexer.Position;
        if (_isLines)
        {
            throw Source.Error(tag.Start, $"a 'liquid' tag cannot stand in another.");
        }

        var closer = FindTagEnd(tag, start);
        var trims = Source.Text[closer - 1] == '-';
        var lines = new TemplateParser(Source, _tags, start, trims ? closer - 1 : closer, isLines: true, Loops) { _depth = _depth + 1 };
        var statements = lines.ReadAll();
        _position = closer + 2;
        _trimsNext = trims;
        return statements;
    }

    private (IReadOnlyList<Statement> Statements, Token End) ReadUntil(Token? opener, ReadOnlySpan<string> terminators)
    {
        var statements = new SourceStatements(Source);
        while (_isLines ? SkipToLine() : ReadText(statements))
        {
            if (!_isLines && Source.Text[_position + 1] == '{')
            {
                ReadOutput(statements);
            }
            else if (ReadTag(statements, opener, terminators) is { } end)
            {
                return (statements, end);
            }
        }

        return opener is { } open ? throw NotClosed(open, terminators[^1]) : ((IReadOnlyList<Statement>, Token))(statements, default);
    }

    // Adds the text up to the next output or tag; false at the end of the template.
    private bool ReadText(SourceStatements statements)
    {
        var start = _position;
        var next = start;
        do
        {
            var found = Source.Text.AsSpan(next, _limit - next).IndexOf('{');
            next = found < 0 ? _limit : next + found;
        }
        while (next < _limit && !IsOpener(next) && next++ >= 0);

        var text = Source.Text.AsSpan(start, next - start);
        if (_trimsNext)
        {
            text = text.TrimStart();
        }

        if (next + 2 < _limit && Source.Text[next + 2] == '-')
        {
            text = text.TrimEnd();
        }

        if (text.Length > 0)
        {
            statements.Add(new TextSpanStatement(text.ToString()), start);
        }

        _trimsNext = false;
        _position = next;
        return next < _limit;
    }

    private bool IsOpener(int position) => position + 1 < _limit && Source.Text[position + 1] is '{' or '%';

    private bool SkipToLine()
    {
        while (_position < _limit && char.IsWhiteSpace(Source.Text[_position]))
        {
            _position++;
        }

        return _position < _limit;
    }

    private void ReadOutput(SourceStatements statements)
    {
        var start = _position;
        Open(LexerMode.Output);
        if (Lexer.Peek().Kind != TokenKind.End)
        {
            statements.Add(new OutputStatement(Expressions.ReadFiltered()), start);
        }

        var end = Lexer.Next();
        if (end.Kind != TokenKind.End)
        {
            throw Source.Error(end.Start, $"found {end.Description} where a filter ('| name') or the end of the output ('{Lexer.OutputEnd}') should be.");
        }

        _position = Lexer.AfterEnd;
        _trimsNext = Lexer.TrimsAfterEnd;
    }

    private void Open(LexerMode mode)
    {
        var inner = _position + 2;
        if (inner < _limit && Source.Text[inner] == '-')
        {
            inner++;
        }

        Lexer.Start(inner, mode, _position);
    }

    private Token? ReadTag(SourceStatements statements, Token? opener, ReadOnlySpan<string> terminators)
    {
        var start = _position;
        StartTag();
        if (SkipInlineComment())
        {
            return null;
        }

        var tag = Lexer.Next();
        if (tag.Kind != TokenKind.Identifier)
        {
            throw Expressions.Unexpected(tag, $"the name of a tag");
        }

        if (terminators.Contains(tag.Value))
        {
            return tag;
        }

        if (!_tags.TryGetValue(tag.Value, out var reader))
        {
            throw Unknown(tag, opener, terminators);
        }

        if (reader(this, tag) is { } statement)
        {
            statements.Add(statement, start);
        }

        return null;
    }

    private void StartTag()
    {
        if (_isLines)
        {
            Lexer.Start(_position, LexerMode.Line, _position);
        }
        else
        {
            Open(LexerMode.Tag);
        }
    }

    private int FindTagEnd(Token tag, int start)
    {
        var found = Source.Text.AsSpan(start, _limit - start).IndexOf("%}");
        return found < 0 ? throw Source.Error(tag.Start, $"this tag is not closed; a tag ends with '{Lexer.TagEnd}'.") : start + found;
    }
}
