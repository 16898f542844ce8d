using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace BranchTheme;

/// <summary><c>{{ main | palette: second }}</c>: the site's colours as declarations for a <c>style</c> attribute; nothing when the main colour is none.</summary>
public sealed class PaletteFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var palette = Palette.From(input.ToStringValue(), arguments.At(0).ToStringValue());
        return ValueTask.FromResult<FluidValue>(palette is null ? NilValue.Instance : new StringValue(palette.ToStyle()));
    }
}
