namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>What stops a template that goes wrong. Steps and depth are limited by <see cref="Fluid.TemplateOptions"/>.</summary>
internal sealed class LiquidLimits
{
    public static readonly LiquidLimits Default = new();

    /// <summary>Characters that one template, capture or block may write. Default ten million; 0 is without limit.</summary>
    public int MaxOutputLength { get; init; } = 10_000_000;

    /// <summary>How deep <c>include</c> and <c>render</c> may nest. Default 20.</summary>
    public int MaxPartialDepth { get; init; } = 20;

    /// <summary>How deep shapes whose templates render other shapes may nest. Default 60.</summary>
    public int MaxRenderDepth { get; init; } = 60;

    /// <summary>Parsed texts that are kept for all tenants. Default 2,000.</summary>
    public int MaxCachedTemplates { get; init; } = 2_000;
}
