using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Renders a template in the context of the scope, which templates inside templates share.</summary>
internal static class LiquidRenderer
{
    public static async ValueTask RenderAsync(
        LiquidTemplate template,
        TextWriter writer,
        TextEncoder encoder,
        LiquidTemplateContext context,
        object? model,
        bool isText,
        IEnumerable<KeyValuePair<string, FluidValue>>? properties = null)
    {
        if (context.RenderDepth >= context.Limits.MaxRenderDepth)
        {
            throw new LiquidRenderException(template.Name, $"templates render each other more than {context.Limits.MaxRenderDepth} levels deep and were stopped.");
        }

        await PrepareAsync(context);
        var (outerTemplate, outerIsText) = (context.TemplateName, context.IsText);
        context.EnterChildScope();
        context.RenderDepth++;
        (context.TemplateName, context.IsText) = (template.Name, isText);
        try
        {
            context.SetValue("Model", FluidValue.Create(model, context.Options));
            foreach (var (name, value) in properties ?? [])
            {
                context.SetValue(name, value);
            }

            await template.RenderAsync(writer, encoder, context);
        }
        finally
        {
            (context.TemplateName, context.IsText) = (outerTemplate, outerIsText);
            context.RenderDepth--;
            context.ReleaseScope();
        }
    }

    // Steps are counted for a template and all that it renders, not for all that a scope renders one after the other.
    private static async ValueTask PrepareAsync(LiquidTemplateContext context)
    {
        if (context.RenderDepth > 0)
        {
            return;
        }

        context.Steps = 0;
        context.CultureInfo = CultureInfo.CurrentUICulture;
        context.ViewContext ??= context.Services.GetService<ViewContextAccessor>()?.ViewContext!;
        if (!context.IsInitialized && context.Services.GetService<ILocalClock>() is { } clock)
        {
            var zone = await clock.GetLocalTimeZoneAsync();
            context.TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone.TimeZoneId);
        }

        context.IsInitialized = true;
    }
}
