using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Values;

/// <summary>An object that every template has, such as <c>Request</c>. Holds nothing; asks the context for each member.</summary>
internal sealed class LiquidGlobal(Func<string, LiquidTemplateContext, ValueTask<FluidValue>> get)
{
    public Task<FluidValue> GetAsync(string name, LiquidTemplateContext context) => get(name, context).AsTask();
}
