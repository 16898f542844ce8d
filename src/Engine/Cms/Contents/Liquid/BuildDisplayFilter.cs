using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary><c>shape_build_display: "Summary"</c>: the shape of a content item. An item that displays itself is stopped.</summary>
internal sealed class BuildDisplayFilter(IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor) : ILiquidFilter
{
    private const int MaxRecursions = 20;

    private readonly Dictionary<string, int> _shown = [];

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentLiquid.Item(input) is not { } item || IsRecursive(item))
        {
            return NilValue.Instance;
        }

        var displayType = arguments["type"].Or(arguments.At(0)).ToStringValue();
        return new ObjectValue(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, displayType));
    }

    private bool IsRecursive(ContentItem item)
    {
        var count = _shown.GetValueOrDefault(item.ContentItemId ?? string.Empty) + 1;
        _shown[item.ContentItemId ?? string.Empty] = count;
        return count > MaxRecursions;
    }
}
