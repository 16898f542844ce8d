namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public class HarvestShapeHit
{
    public string ShapeType { get; set; } = string.Empty;

    public string? DisplayType { get; set; }
}
