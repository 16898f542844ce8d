using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Finds the templates of <c>include</c> and <c>render</c> and keeps them from calling each other without end.</summary>
internal static class LiquidPartials
{
    public static LiquidTemplate Get(string name, TemplateContext context)
    {
        var options = context.Options;
        var path = name.EndsWith(options.DefaultFileExtension, StringComparison.OrdinalIgnoreCase) ? name : name + options.DefaultFileExtension;
        var file = options.FileProvider.GetFileInfo(path);
        return file is { Exists: true, IsDirectory: false }
            ? Of(context).Services.GetRequiredService<LiquidTemplates>().FromFile(path, file)
            : throw new LiquidRenderException($"The template '{path}' that another includes does not exist.");
    }

    /// <summary>A context that sees none of the variables of the given one.</summary>
    public static LiquidTemplateContext Isolate(TemplateContext context)
    {
        var outer = Of(context);
        var inner = new LiquidTemplateContext(outer.Services, outer.Options)
        {
            ViewContext = outer.ViewContext,
            IsInitialized = outer.IsInitialized,
            ShapeRecursions = outer.ShapeRecursions,
            RenderDepth = outer.RenderDepth,
            TemplateName = outer.TemplateName,
            IsText = outer.IsText,
            PartialDepth = outer.PartialDepth,
            CultureInfo = outer.CultureInfo,
            TimeZone = outer.TimeZone,
            Now = outer.Now,
            MaxSteps = outer.MaxSteps,
            Steps = outer.Steps,
        };
        foreach (var (key, value) in outer.AmbientValues)
        {
            inner.AmbientValues[key] = value;
        }

        return inner;
    }

    public static void Enter(TemplateContext context, string name)
    {
        var liquidContext = Of(context);
        var max = liquidContext.Limits.MaxPartialDepth;
        if (++liquidContext.PartialDepth > max)
        {
            throw new LiquidRenderException($"The template '{name}' was stopped because templates include each other more than {max} levels deep.");
        }
    }

    public static void Leave(TemplateContext context) => Of(context).PartialDepth--;

    /// <summary>Gives the steps that an isolated template took to the one that rendered it.</summary>
    public static void Return(TemplateContext inner, TemplateContext outer) => Of(outer).Steps = Of(inner).Steps;

    private static LiquidTemplateContext Of(TemplateContext context) => context as LiquidTemplateContext
        ?? throw new LiquidRenderException($"A template that includes others must be rendered with a {nameof(LiquidTemplateContext)}.");
}
