using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Liquid;

/// <summary><c>asset_url</c>: the address of a media path.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore files) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(new StringValue(files.MapPathToPublicUrl(input.ToStringValue())));
}
