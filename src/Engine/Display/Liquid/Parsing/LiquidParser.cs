using System.Collections.Frozen;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;
using OrchardSite.Engine.Display.Liquid.Parsing.Tags;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>
/// Makes statements of Fluid from the text of a template. Written by hand because Fluid's own parser does not run with the
/// Parlot version that can be had; everything after parsing is Fluid's, but for the statements in <c>Ast</c>.
/// </summary>
internal sealed class LiquidParser
{
    private readonly FrozenDictionary<string, LiquidTagReader> _tags;

    public LiquidParser(IEnumerable<ILiquidTagProvider> providers)
    {
        var registry = new LiquidTagRegistry();
        StandardTags.AddTo(registry);
        foreach (var provider in providers)
        {
            provider.AddTo(registry);
        }

        _tags = registry.Freeze();
        Signature = string.Join(' ', _tags.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>The names of all tags: parsers with the same names make the same of a text.</summary>
    public string Signature { get; }

    /// <summary>Parses a template; throws <see cref="LiquidParseException"/> when it is not Liquid.</summary>
    public LiquidTemplate Parse(string name, string text)
    {
        var source = new LiquidSource(name, text);
        return new LiquidTemplate(name, new TemplateParser(source, _tags).ReadAll());
    }
}
