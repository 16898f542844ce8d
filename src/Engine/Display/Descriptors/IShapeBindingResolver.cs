namespace OrchardCore.DisplayManagement;

/// <summary>Finds a template that is in no file, e.g. one that an editor wrote.</summary>
public interface IShapeBindingResolver
{
    Task<ShapeBinding?> GetShapeBindingAsync(string shapeType);
}
