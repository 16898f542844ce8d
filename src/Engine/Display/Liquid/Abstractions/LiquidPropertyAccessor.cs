using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid object whose members are looked up by name when a template asks for them.</summary>
public class LiquidPropertyAccessor(LiquidTemplateContext context, Func<string, LiquidTemplateContext, Task<FluidValue>> getter)
{
    public Task<FluidValue> GetValueAsync(string identifier) => getter(identifier, context);
}
