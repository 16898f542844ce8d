using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>Runs a filter that is taken from the services of the template's context.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter>
    where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (context is not LiquidTemplateContext liquidContext)
        {
            throw new InvalidOperationException($"The Liquid filter {typeof(TLiquidFilter).Name} needs a {nameof(LiquidTemplateContext)}, but the template is rendered with a {context.GetType().Name}.");
        }

        return liquidContext.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquidContext);
    }
}
