using Fluid;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>A template was stopped while it was rendered.</summary>
internal sealed class LiquidRenderException : FluidException
{
    public LiquidRenderException(FormattableString reason, Exception? inner = null)
        : base(FormattableString.Invariant(reason), inner) => Reason = reason;

    /// <param name="templateName">Stands before the reason in the message.</param>
    public LiquidRenderException(string? templateName, FormattableString reason, Exception? inner = null)
        : base($"{templateName}: {FormattableString.Invariant(reason)}", inner) => Reason = reason;

    /// <summary>Why, in English; its format is the key of a translation.</summary>
    public FormattableString Reason { get; }
}
