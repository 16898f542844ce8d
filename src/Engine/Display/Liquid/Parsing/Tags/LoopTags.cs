using System.Globalization;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing.Tags;

/// <summary><c>for</c>, <c>tablerow</c>, <c>cycle</c>, <c>break</c> and <c>continue</c>.</summary>
internal static class LoopTags
{
    public static void AddTo(LiquidTagRegistry registry) => registry
        .Register("for", ReadFor)
        .Register("tablerow", ReadTableRow)
        .Register("cycle", ReadCycle)
        .Register("break", (parser, tag) => { parser.EndTag(tag); return new BreakStatement(); })
        .Register("continue", (parser, tag) => { parser.EndTag(tag); return new ContinueStatement(); });

    private static ForStatement ReadFor(TemplateParser parser, Token tag)
    {
        var (variable, source, sourceText) = ReadHead(parser);
        Expression? limit = null, offset = null;
        var isContinued = false;
        var isReversed = false;
        while (ReadModifier(parser, $"'limit:', 'offset:' or 'reversed'") is { } modifier)
        {
            switch (modifier.Value)
            {
                case "reversed": isReversed = true; break;
                case "limit": limit = ReadModifierValue(parser); break;
                case "offset":
                    parser.Expressions.Expect(":", $"after 'offset'");
                    isContinued = parser.Expressions.TryWord("continue");
                    offset = isContinued ? null : parser.Expressions.ReadPrimary();
                    parser.Loops.HaveContinue |= isContinued;
                    break;
                default: throw parser.Expressions.Unexpected(modifier, $"'limit:', 'offset:' or 'reversed'");
            }
        }

        parser.EndTag(tag);
        var segment = new LoopSegmentExpression(parser.Loops, $"{variable}-{sourceText}", source)
        {
            Limit = limit,
            Offset = offset,
            IsContinued = isContinued,
            IsReversed = isReversed,
        };
        var (statements, end) = parser.ReadBranch(tag, "else", "endfor");
        parser.EndTag(end);
        var otherwise = end.Value == "else" ? new ElseStatement([new BlockStatement(parser.ReadBlock(tag, "endfor"))]) : null;
        return new ForStatement([new BlockStatement(statements)], variable, segment, null, null, false, otherwise);
    }

    private static TableRowStatement ReadTableRow(TemplateParser parser, Token tag)
    {
        var (variable, source, _) = ReadHead(parser);
        Expression? limit = null, offset = null, columns = null;
        while (ReadModifier(parser, $"'cols:', 'limit:' or 'offset:'") is { } modifier)
        {
            switch (modifier.Value)
            {
                case "cols": columns = ReadModifierValue(parser); break;
                case "limit": limit = ReadModifierValue(parser); break;
                case "offset": offset = ReadModifierValue(parser); break;
                default: throw parser.Expressions.Unexpected(modifier, $"'cols:', 'limit:' or 'offset:'");
            }
        }

        parser.EndTag(tag);
        return new TableRowStatement([new BlockStatement(parser.ReadBlock(tag, "endtablerow"))], variable, source, limit, offset, columns);
    }

    private static (string Variable, Expression Source, string SourceText) ReadHead(TemplateParser parser)
    {
        var variable = parser.Expressions.ReadIdentifier($"the name of the loop's variable");
        var word = parser.Lexer.Next();
        if (!word.IsWord("in"))
        {
            throw parser.Expressions.Unexpected(word, $"'in'");
        }

        var start = parser.Lexer.Peek().Start;
        var source = parser.Expressions.ReadPrimary();
        return (variable, source, parser.Source.Text[start..parser.Lexer.Peek().Start].TrimEnd());
    }

    private static Token? ReadModifier(TemplateParser parser, FormattableString expected)
    {
        parser.Expressions.TrySign(",");
        var token = parser.Lexer.Peek();
        if (token.Kind == TokenKind.End)
        {
            return null;
        }

        return token.Kind == TokenKind.Identifier ? parser.Lexer.Next() : throw parser.Expressions.Unexpected(token, expected);
    }

    private static Expression ReadModifierValue(TemplateParser parser)
    {
        parser.Expressions.Expect(":", $"after the modifier of a loop");
        return parser.Expressions.ReadPrimary();
    }

    // A cycle without a name is one with all others of the same values.
    private static CycleStatement ReadCycle(TemplateParser parser, Token tag)
    {
        var start = parser.Lexer.Peek().Start;
        var first = parser.Expressions.ReadPrimary();
        if (parser.Expressions.TrySign(":"))
        {
            var values = ReadValues(parser, []);
            parser.EndTag(tag);
            return new CycleStatement(first, values);
        }

        var unnamed = parser.Expressions.TrySign(",") ? ReadValues(parser, [first]) : [first];
        var text = parser.Source.Text[start..parser.Lexer.Peek().Start].Trim();
        parser.EndTag(tag);
        return new CycleStatement(new LiteralExpression(new StringValue(string.Create(CultureInfo.InvariantCulture, $"of {text}"))), unnamed);
    }

    private static List<Expression> ReadValues(TemplateParser parser, List<Expression> values)
    {
        do
        {
            values.Add(parser.Expressions.ReadPrimary());
        }
        while (parser.Expressions.TrySign(","));

        return values;
    }
}
