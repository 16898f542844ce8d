using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>What is wrong with blocks, in words for whoever wrote the template.</summary>
internal sealed partial class TemplateParser
{
    private LiquidParseException NotClosed(Token opener, string closer)
    {
        var written = _isLines ? closer : $"{{% {closer} %}}";
        return Source.Error(opener.Start, $"the block '{opener.Value}' is not closed; '{written}' should follow.");
    }

    private LiquidParseException Unknown(Token tag, Token? opener, ReadOnlySpan<string> terminators)
    {
        if (opener is { } open)
        {
            var (line, _) = Source.Locate(open.Start);
            var known = tag.Value.StartsWith("end", StringComparison.Ordinal) || tag.Value is "else" or "elsif" or "when";
            return known
                ? Source.Error(tag.Start, $"found '{tag.Value}', but the block '{open.Value}' of line {line} is open; {string.Join(" / ", terminators!)} should be here.")
                : Source.Error(tag.Start, $"there is no tag '{tag.Value}'.");
        }

        return tag.Value.StartsWith("end", StringComparison.Ordinal)
            ? Source.Error(tag.Start, $"found '{tag.Value}', but no block is open that it could close.")
            : Source.Error(tag.Start, $"there is no tag '{tag.Value}'.");
    }
}
