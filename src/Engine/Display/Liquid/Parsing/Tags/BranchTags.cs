using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing.Tags;

/// <summary><c>if</c>, <c>unless</c>, <c>case</c> and <c>ifchanged</c>.</summary>
internal static class BranchTags
{
    public static void AddTo(LiquidTagRegistry registry) => registry
        .Register("if", (parser, tag) => ReadIf(parser, tag, isUnless: false, "endif"))
        .Register("unless", (parser, tag) => ReadIf(parser, tag, isUnless: true, "endunless"))
        .Register("case", ReadCase)
        .Register("ifchanged", ReadIfChanged);

    private static BranchStatement ReadIf(TemplateParser parser, Token tag, bool isUnless, string closer)
    {
        var branches = new List<Branch>();
        var condition = parser.Expressions.ReadLogical();
        parser.EndTag(tag);
        while (true)
        {
            var (statements, end) = parser.ReadBranch(tag, "elsif", "else", closer);
            branches.Add(new Branch(condition, isUnless && branches.Count == 0, statements));
            if (end.Value == "elsif")
            {
                condition = parser.Expressions.ReadLogical();
                parser.EndTag(end);
                continue;
            }

            parser.EndTag(end);
            if (end.Value == "else")
            {
                branches.Add(new Branch(null, false, parser.ReadBlock(tag, closer)));
            }

            return new BranchStatement([.. branches]);
        }
    }

    private static CaseOfStatement ReadCase(TemplateParser parser, Token tag)
    {
        var subject = parser.Expressions.ReadPrimary();
        parser.EndTag(tag);
        var (before, end) = parser.ReadBranch(tag, "when", "else", "endcase");
        if (before.Any(statement => statement is not TextSpanStatement text || !text.Text.Span.IsWhiteSpace()))
        {
            throw parser.Source.Error(tag.Start, $"something stands between 'case' and its first 'when'; nothing can.");
        }

        var whens = new List<When>();
        while (end.Value == "when")
        {
            var options = ReadOptions(parser, end);
            (var statements, end) = parser.ReadBranch(tag, "when", "else", "endcase");
            whens.Add(new When(options, statements));
        }

        parser.EndTag(end);
        var otherwise = end.Value == "else" ? parser.ReadBlock(tag, "endcase") : [];
        return new CaseOfStatement(subject, [.. whens], otherwise);
    }

    private static Expression[] ReadOptions(TemplateParser parser, Token tag)
    {
        var options = new List<Expression>();
        do
        {
            options.Add(parser.Expressions.ReadPrimary());
        }
        while (parser.Expressions.TrySign(",") || parser.Expressions.TryWord("or"));

        parser.EndTag(tag);
        return [.. options];
    }

    private static IfChangedStatement ReadIfChanged(TemplateParser parser, Token tag)
    {
        parser.EndTag(tag);
        return new IfChangedStatement(parser.ReadBlock(tag, "endifchanged"));
    }
}
