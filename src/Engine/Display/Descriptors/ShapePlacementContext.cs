namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What placement rules may ask about a shape that looks for its place.</summary>
public class ShapePlacementContext
{
    public ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    public string ShapeType { get; set; }

    public string? DisplayType { get; set; }

    public string? Differentiator { get; set; }

    public IShape? ZoneShape { get; set; }

    public string? Source { get; set; }
}
