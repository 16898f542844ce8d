using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace BranchTheme;

/// <summary><c>css_colour</c>: the text when it is a colour, else nothing.</summary>
public sealed class CssColourFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var text = input.ToStringValue().Trim();
        return ValueTask.FromResult<FluidValue>(CssColour.IsOne(text) ? new StringValue(text) : NilValue.Instance);
    }
}
