using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>Zones: what was put into them, in order; the zones of an editor by tabs, cards and columns.</summary>
internal sealed class ZoneShapes : IShapeAttributeProvider
{
    [Shape]
    public Task<IHtmlContent> Zone(IShape shape, IDisplayHelper displayHelper) => ShapeItems.RenderAsync(displayHelper, shape.Items);

    [Shape]
    public Task<IHtmlContent> ContentZone(IShape shape, IDisplayHelper displayHelper, IShapeFactory shapeFactory)
        => GroupLevel.Tab.RenderAsync(displayHelper, shapeFactory, shape.Items, GroupLevel.NewIdentifier());
}
