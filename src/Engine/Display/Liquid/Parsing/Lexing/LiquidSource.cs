namespace OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

/// <summary>The text of a template and its name, for errors.</summary>
internal sealed record LiquidSource(string Name, string Text)
{
    public (int Line, int Column) Locate(int position)
    {
        var before = Text.AsSpan(0, Math.Clamp(position, 0, Text.Length));
        var lastBreak = before.LastIndexOf('\n');
        return (before.Count('\n') + 1, before.Length - lastBreak);
    }

    public LiquidParseException Error(int position, FormattableString reason)
    {
        var (line, column) = Locate(position);
        return new LiquidParseException(Name, line, column, reason);
    }
}
