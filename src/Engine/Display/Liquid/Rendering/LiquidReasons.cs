using Microsoft.Extensions.Localization;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Says in the user's language what is wrong with a template.</summary>
internal sealed class LiquidReasons(IStringLocalizer<LiquidReasons> S)
{
    /// <summary>What is wrong and in which line of the template.</summary>
    public string Describe(LiquidParseException exception) => S["Line {0}: {1}", exception.Line, Describe(exception.Reason)].Value;

    /// <summary>Why a template was stopped; an error that is no template's own is told as it is.</summary>
    public string Describe(Exception exception) => exception switch
    {
        LiquidParseException parse => Describe(parse),
        LiquidRenderException render => Describe(render.Reason),
        _ => exception.Message,
    };

    private string Describe(FormattableString reason) =>
        S[reason.Format, [.. reason.GetArguments().Select(argument => argument is FormattableString phrase ? Describe(phrase) : argument!)]].Value;
}
