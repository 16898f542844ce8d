namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A page part being built: the shape that takes the parts, and the means to make and place them.</summary>
public interface IBuildShapeContext
{
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    dynamic New { get; }

    IZoneHolding Layout { get; set; }

    string GroupId { get; }

    FindPlacementDelegate FindPlacement { get; set; }
}
