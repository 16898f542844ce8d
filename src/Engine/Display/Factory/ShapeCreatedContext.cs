namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that was just made.</summary>
public class ShapeCreatedContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public dynamic New { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public IShape Shape { get; set; } = null!;
}
