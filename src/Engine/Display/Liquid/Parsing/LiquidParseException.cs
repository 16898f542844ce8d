using Fluid;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>A template is not Liquid; says in which template, where, what was found and what would be right.</summary>
internal sealed class LiquidParseException : FluidException
{
    public LiquidParseException(string templateName, int line, int column, FormattableString reason)
        : base($"{templateName}({line},{column}): {FormattableString.Invariant(reason)}")
    {
        TemplateName = templateName;
        Line = line;
        Column = column;
        Reason = reason;
    }

    public string TemplateName { get; }

    /// <summary>Counted from 1.</summary>
    public int Line { get; }

    /// <summary>Counted from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong, in English; its format is the key of a translation.</summary>
    public FormattableString Reason { get; }
}
