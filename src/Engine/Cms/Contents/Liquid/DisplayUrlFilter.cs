using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardSite.Engine.Cms.Contents.Links;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary><c>display_url</c>: the public address of a content item, or of the item with an id.</summary>
internal sealed class DisplayUrlFilter(ContentUrls urls) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var item = ContentLiquid.Item(input) ?? (input is StringValue ? new ContentItem { ContentItemId = input.ToStringValue(), ContentType = string.Empty } : null);
        if (item is null || string.IsNullOrEmpty(item.ContentItemId))
        {
            return NilValue.Instance;
        }

        return await urls.DisplayAsync(item) is { } url ? StringValue.Create(url) : NilValue.Instance;
    }
}
