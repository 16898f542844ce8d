using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing.Tags;

/// <summary><c>include</c> and <c>render</c>.</summary>
internal static class PartialTags
{
    public static void AddTo(LiquidTagRegistry registry) => registry
        .Register("include", (parser, tag) => Read(parser, tag, isIsolated: false))
        .Register("render", (parser, tag) => Read(parser, tag, isIsolated: true));

    private static PartialStatement Read(TemplateParser parser, Token tag, bool isIsolated)
    {
        var expressions = parser.Expressions;
        var path = parser.Lexer.Peek();
        if (isIsolated && path.Kind != TokenKind.String)
        {
            throw expressions.Unexpected(path, $"the name of a template in quotes");
        }

        var partial = new PartialStatement(expressions.ReadPrimary(), isIsolated);
        if (expressions.TryWord("with"))
        {
            partial.With = expressions.ReadPrimary();
        }
        else if (expressions.TryWord("for"))
        {
            partial.For = expressions.ReadPrimary();
        }

        if (expressions.TryWord("as"))
        {
            partial.Alias = expressions.ReadIdentifier($"the name of a variable");
        }

        expressions.TrySign(",");
        partial.Arguments = expressions.ReadArguments();
        parser.EndTag(tag);
        if (partial.Arguments.Any(argument => argument.Name is null))
        {
            throw parser.Source.Error(tag.Start, $"an argument of '{tag.Value}' has no name; it should be written as name: value.");
        }

        return partial;
    }
}
