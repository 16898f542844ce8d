using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardCore.Liquid;

/// <summary>What a template is rendered with: the services of the tenant's scope and the view that it is part of.</summary>
public class LiquidTemplateContext(IServiceProvider services, TemplateOptions options) : TemplateContext(options)
{
    /// <summary>How often a shape may render itself inside itself.</summary>
    public const int MaxShapeRecursions = 3;

    public IServiceProvider Services { get; } = services;

    public ViewContext ViewContext { get; set; } = null!;

    public bool IsInitialized { get; set; }

    public int ShapeRecursions { get; set; }

    /// <summary>How deep the template that runs stands in templates that include each other.</summary>
    internal int PartialDepth { get; set; }

    /// <summary>How many templates are being rendered inside each other.</summary>
    internal int RenderDepth { get; set; }

    /// <summary>The template that runs, for texts and errors.</summary>
    internal string TemplateName { get; set; } = "";

    /// <summary>Whether what runs is no template of a shape but text, such as an editor's: it may show things, and run nothing in the browser.</summary>
    internal bool IsText { get; set; }

    /// <summary>The shape whose template runs.</summary>
    internal IShape? Shape { get; set; }

    internal LiquidLimits Limits => field ??= Services.GetService<IOptions<LiquidLimits>>()?.Value ?? LiquidLimits.Default;

    /// <summary>Statements that have run so far; carried over to a template that is rendered in isolation.</summary>
    internal int Steps
    {
        get => _steps;
        set => _steps = value;
    }
}
