using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary><c>content_item_id</c>: the published item with an id, or the items with several.</summary>
internal sealed class ContentItemFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.Type == FluidValues.Array)
        {
            var ids = new List<string>();
            foreach (var value in input.Enumerate(context))
            {
                ids.Add(value.ToStringValue());
            }

            return FluidValue.Create(await contentManager.GetAsync(ids), context.Options);
        }

        return FluidValue.Create(await contentManager.GetAsync(input.ToStringValue()), context.Options);
    }
}
