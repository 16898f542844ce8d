using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace BranchTheme;

/// <summary><c>digits</c>: the digits of a text, such as those of a public-security record number (公安备案号) for its link.</summary>
public sealed class DigitsFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(new StringValue(string.Concat(input.ToStringValue().Where(char.IsAsciiDigit))));
}
