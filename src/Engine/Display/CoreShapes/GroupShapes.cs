using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>The content of one tab, card or column.</summary>
internal sealed class GroupShapes : IShapeAttributeProvider
{
    [Shape]
    public Task<IHtmlContent> Tab(IShape shape, IDisplayHelper displayHelper, IShapeFactory shapeFactory)
        => GroupLevel.Tab.RenderGroupAsync(displayHelper, shapeFactory, shape);

    [Shape]
    public Task<IHtmlContent> Card(IShape shape, IDisplayHelper displayHelper, IShapeFactory shapeFactory)
        => GroupLevel.Card.RenderGroupAsync(displayHelper, shapeFactory, shape);

    [Shape]
    public Task<IHtmlContent> Column(IShape shape, IDisplayHelper displayHelper, IShapeFactory shapeFactory)
        => GroupLevel.Column.RenderGroupAsync(displayHelper, shapeFactory, shape);
}
