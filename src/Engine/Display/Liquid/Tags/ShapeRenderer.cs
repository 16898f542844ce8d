using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Renders the shapes that a template asks for.</summary>
internal static class ShapeRenderer
{
    public static async ValueTask<IHtmlContent> RenderAsync(FluidValue value, LiquidTemplateContext context)
    {
        switch (value.ToObjectValue())
        {
            case IShape shape:
                return await RenderAsync(shape, context);
            case IHtmlContent html:
                return html;
        }

        if (value.Type is FluidValues.Array)
        {
            var content = new HtmlContentBuilder();
            foreach (var item in value.Enumerate(context))
            {
                content.AppendHtml(await RenderAsync(item, context));
            }

            return content;
        }

        return value.IsNil() ? HtmlString.Empty : new PlainText(value.ToStringValue());
    }

    /// <summary>Renders a shape; one that renders itself is let do so a few times only.</summary>
    public static async ValueTask<IHtmlContent> RenderAsync(IShape shape, LiquidTemplateContext context)
    {
        var isRecursion = ReferenceEquals(shape, context.Shape);
        if (isRecursion && context.ShapeRecursions >= LiquidTemplateContext.MaxShapeRecursions)
        {
            throw TagContext.Error(context, $"the shape '{shape.Metadata.Type}' renders itself more than {LiquidTemplateContext.MaxShapeRecursions} times.");
        }

        context.ShapeRecursions += isRecursion ? 1 : 0;
        try
        {
            return await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape);
        }
        finally
        {
            context.ShapeRecursions -= isRecursion ? 1 : 0;
        }
    }
}
