using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Views;

/// <summary>Renders a shape by a template, wherever the template's text is from.</summary>
internal static class LiquidShapes
{
    public static async Task<IHtmlContent> RenderAsync(LiquidTemplate template, DisplayContext displayContext)
    {
        var context = displayContext.ServiceProvider.GetRequiredService<LiquidTemplateContext>();
        var output = LiquidOutput.For(context);
        var outer = context.Shape;
        context.Shape = displayContext.Value;
        try
        {
            await LiquidRenderer.RenderAsync(template, output, LiquidEncoders.Html, context, displayContext.Value, isText: false);
        }
        finally
        {
            context.Shape = outer;
        }

        return output;
    }
}
