using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid filter that is a service of the tenant; named with <see cref="ServiceCollectionExtensions.AddLiquidFilter{TLiquidFilter}"/>.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
