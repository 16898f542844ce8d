namespace OrchardCore.DisplayManagement;

/// <summary>A method that renders a shape; the shape's type is the given name or the method's.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class ShapeAttribute : Attribute
{
    public ShapeAttribute()
    {
    }

    public ShapeAttribute(string shapeType) => ShapeType = shapeType;

    public string? ShapeType { get; }
}
