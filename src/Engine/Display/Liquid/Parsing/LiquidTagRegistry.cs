using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>The tags and blocks that a parser knows, by name. What they do takes all it needs from the context, so that a parsed template is good for every tenant.</summary>
internal sealed class LiquidTagRegistry
{
    private readonly Dictionary<string, LiquidTagReader> _readers = new(StringComparer.Ordinal);

    /// <summary>Names a tag that reads itself.</summary>
    public LiquidTagRegistry Register(string name, LiquidTagReader reader)
    {
        _readers[name] = reader;
        return this;
    }

    /// <summary><c>{% name %}</c></summary>
    public LiquidTagRegistry RegisterEmptyTag(string name, Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Register(name, (parser, tag) =>
        {
            parser.EndTag(tag);
            return new EmptyTagStatement(name, render);
        });

    /// <summary><c>{% name value | filter %}</c></summary>
    public LiquidTagRegistry RegisterExpressionTag(string name, Func<Expression, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Register(name, (parser, tag) =>
        {
            var expression = parser.Expressions.ReadFiltered();
            parser.EndTag(tag);
            return new ParserTagStatement<Expression>(name, expression, render);
        });

    /// <summary><c>{% name value, name: value %}</c></summary>
    public LiquidTagRegistry RegisterArgumentsTag(string name, Func<IReadOnlyList<FilterArgument>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Register(name, (parser, tag) =>
        {
            var arguments = parser.Expressions.ReadArguments();
            parser.EndTag(tag);
            return new ParserTagStatement<IReadOnlyList<FilterArgument>>(name, arguments, render);
        });

    /// <summary><c>{% name value, name: value %}…{% endname %}</c></summary>
    public LiquidTagRegistry RegisterArgumentsBlock(string name, Func<IReadOnlyList<FilterArgument>, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Register(name, (parser, tag) =>
        {
            var arguments = parser.Expressions.ReadArguments();
            parser.EndTag(tag);
            return new ParserBlockStatement<IReadOnlyList<FilterArgument>>(name, arguments, parser.ReadBlock(tag, "end" + name), render);
        });

    public FrozenDictionary<string, LiquidTagReader> Freeze() => _readers.ToFrozenDictionary(StringComparer.Ordinal);
}
