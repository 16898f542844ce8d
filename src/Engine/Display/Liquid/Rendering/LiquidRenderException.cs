using Fluid;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>A template was stopped while it was rendered.</summary>
internal sealed class LiquidRenderException(string message, Exception? inner = null) : FluidException(message, inner);
