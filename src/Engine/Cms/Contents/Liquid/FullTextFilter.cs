using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary><c>full_text</c>: all the text that an item is found by.</summary>
internal sealed class FullTextFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentLiquid.Item(input) is not { } item)
        {
            return NilValue.Instance;
        }

        var aspect = await contentManager.PopulateAspectAsync(item, new FullTextAspect());
        return StringValue.Create(string.Join(' ', aspect.Segments.Where(segment => !string.IsNullOrEmpty(segment))));
    }
}
