using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary><c>display_text</c>: the title of a content item.</summary>
internal sealed class DisplayTextFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ContentLiquid.Item(input) is { } item
            ? StringValue.Create(item.DisplayText ?? string.Empty)
            : NilValue.Instance;
}
