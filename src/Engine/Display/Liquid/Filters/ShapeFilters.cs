using Fluid;
using Fluid.Values;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Tags;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>Filters that make, change and render shapes.</summary>
internal static class ShapeFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("shape_new", NewAsync);
        filters.Add("shape_properties", (input, arguments, _) => SetProperties(input, arguments));
        filters.Add("shape_render", async (input, _, context) => new HtmlContentValue(await ShapeRenderer.RenderAsync(input, context)));
        filters.Add("shape_stringify", async (input, _, context) =>
            new StringValue(new HtmlContentValue(await ShapeRenderer.RenderAsync(input, context)).ToStringValue(), encode: false));
    }

    private static async ValueTask<FluidValue> NewAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var shape = await context.Services.GetRequiredService<IShapeFactory>().CreateAsync(input.ToStringValue());
        SetProperties(shape, arguments);
        return FluidValue.Create(shape, context.Options);
    }

    private static ValueTask<FluidValue> SetProperties(FluidValue input, FilterArguments arguments)
    {
        if (input.ToObjectValue() is not IShape shape)
        {
            return new ValueTask<FluidValue>(NilValue.Instance);
        }

        SetProperties(shape, arguments);
        return new ValueTask<FluidValue>(input);
    }

    private static void SetProperties(IShape shape, FilterArguments arguments)
    {
        foreach (var name in arguments.Names)
        {
            shape.Properties[TagContext.PropertyName(name)] = arguments[name].ToObjectValue();
        }
    }
}
