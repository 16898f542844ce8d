using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Counts what is done to long texts and lists as so many steps, and refuses one that is longer than a template may write.</summary>
internal static class TextWork
{
    private const int CharactersAStep = 1024;

    public static FluidValue Count(FluidValue value, TemplateContext context)
    {
        var length = value switch
        {
            StringValue text => text.ToStringValue().Length,
            ArrayValue list => list.Values.Count,
            _ => 0,
        };
        Check(length, context);
        for (var step = length / CharactersAStep; step > 0; step--)
        {
            context.IncrementSteps();
        }

        return value;
    }

    public static void Check(long length, TemplateContext context)
    {
        var longest = (context as LiquidTemplateContext)?.Limits.MaxOutputLength ?? LiquidLimits.Default.MaxOutputLength;
        if (longest > 0 && length > longest)
        {
            throw new LiquidRenderException($"A filter of the template makes more than {longest} characters and was stopped.");
        }
    }
}
