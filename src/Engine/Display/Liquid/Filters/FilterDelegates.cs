using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Liquid.Tags;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>Registers filters that are functions of the value and the context.</summary>
internal static class FilterDelegates
{
    public static void Add(this FilterCollection filters, string name, Func<FluidValue, FilterArguments, LiquidTemplateContext, ValueTask<FluidValue>> filter)
        => filters.AddFilter(name, (input, arguments, context) => filter(input, arguments, TagContext.Of(context)));

    public static void AddText(this FilterCollection filters, string name, Func<string, FilterArguments, LiquidTemplateContext, string> filter)
        => filters.Add(name, (input, arguments, context) => new ValueTask<FluidValue>(new StringValue(filter(input.ToStringValue(), arguments, context))));

    /// <summary>The request's base path and address as filters of addresses need them.</summary>
    public static HttpRequest Request(LiquidTemplateContext context, string filter)
        => context.Services.GetService<IHttpContextAccessor>()?.HttpContext?.Request
            ?? throw new LiquidRenderException(context.TemplateName, $"the filter '{filter}' needs a request; the template is rendered outside of one.");
}
