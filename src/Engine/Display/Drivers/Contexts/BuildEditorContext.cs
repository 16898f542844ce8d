namespace OrchardCore.DisplayManagement.Handlers;

public class BuildEditorContext : BuildShapeContext
{
    public BuildEditorContext(
        IShape shape,
        string? groupId,
        bool isNew,
        string? htmlFieldPrefix,
        IShapeFactory shapeFactory,
        IZoneHolding layout,
        IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
    {
        HtmlFieldPrefix = htmlFieldPrefix ?? string.Empty;
        IsNew = isNew;
    }

    public bool IsNew { get; set; }
}
