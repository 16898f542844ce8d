using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing.Tags;

/// <summary>The tags of standard Liquid that output, assign and comment, and Fluid's macros; branches, loops and partials have classes of their own.</summary>
internal static class StandardTags
{
    public static void AddTo(LiquidTagRegistry registry)
    {
        BranchTags.AddTo(registry);
        LoopTags.AddTo(registry);
        PartialTags.AddTo(registry);
        registry
            .Register("assign", ReadAssign)
            .Register("capture", ReadCapture)
            .Register("increment", (parser, tag) => new IncrementStatement(ReadName(parser, tag)))
            .Register("decrement", (parser, tag) => new CountDownStatement(ReadName(parser, tag)))
            .Register("echo", ReadEcho)
            .Register("liquid", (parser, tag) => new LiquidStatement(parser.ReadLines(tag)))
            .Register("raw", ReadRaw)
            .Register("comment", ReadComment)
            .Register("macro", ReadMacro);
    }

    private static AssignStatement ReadAssign(TemplateParser parser, Token tag)
    {
        var name = parser.Expressions.ReadIdentifier($"the name of a variable");
        parser.Expressions.Expect("=", $"after the name of a variable");
        var value = parser.Expressions.ReadFiltered();
        parser.EndTag(tag);
        return new AssignStatement(name, value);
    }

    private static BoundedCaptureStatement ReadCapture(TemplateParser parser, Token tag)
    {
        var name = parser.Lexer.Next();
        if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
        {
            throw parser.Expressions.Unexpected(name, $"the name of a variable");
        }

        parser.EndTag(tag);
        return new BoundedCaptureStatement(name.Value, parser.ReadBlock(tag, "endcapture"));
    }

    private static string ReadName(TemplateParser parser, Token tag)
    {
        var name = parser.Expressions.ReadIdentifier($"the name of a counter");
        parser.EndTag(tag);
        return name;
    }

    private static OutputStatement? ReadEcho(TemplateParser parser, Token tag)
    {
        var expression = parser.Lexer.Peek().Kind == TokenKind.End ? null : parser.Expressions.ReadFiltered();
        parser.EndTag(tag);
        return expression is null ? null : new OutputStatement(expression);
    }

    private static TextSpanStatement ReadRaw(TemplateParser parser, Token tag)
    {
        parser.EndTag(tag);
        return new TextSpanStatement(parser.ReadVerbatim(tag, "endraw", nested: null));
    }

    private static Statement? ReadComment(TemplateParser parser, Token tag)
    {
        parser.EndTag(tag);
        parser.ReadVerbatim(tag, "endcomment", nested: "comment", verbatim: "raw");
        return null;
    }

    private static MacroStatement ReadMacro(TemplateParser parser, Token tag)
    {
        var expressions = parser.Expressions;
        var name = expressions.ReadIdentifier($"the name of a macro");
        expressions.Expect("(", $"after the name of a macro");
        var parameters = new List<FunctionCallArgument>();
        while (!expressions.TrySign(")"))
        {
            var parameter = expressions.ReadIdentifier($"the name of a parameter, or ')'");
            parameters.Add(new FunctionCallArgument(parameter, expressions.TrySign("=") ? expressions.ReadPrimary() : new LiteralExpression(NilValue.Instance)));
            if (!expressions.TrySign(",") && !parser.Lexer.Peek().IsSign(")"))
            {
                throw expressions.Unexpected(parser.Lexer.Next(), $"',' or ')'");
            }
        }

        parser.EndTag(tag);
        return new MacroStatement(name, parameters, [new BlockStatement(parser.ReadBlock(tag, "endmacro"))]);
    }
}
