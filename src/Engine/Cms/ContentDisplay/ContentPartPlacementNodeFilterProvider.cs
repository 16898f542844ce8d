using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>The placement filter <c>contentPart</c>: the item has one of the parts.</summary>
internal sealed class ContentPartPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    public string Key => "contentPart";

    public bool IsMatch(ShapePlacementContext context, object expression) =>
        ContentPlacement.Item(context) is { } item && ContentPlacement.Names(expression).Any(item.Has);
}
