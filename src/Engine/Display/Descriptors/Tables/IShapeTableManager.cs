namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape table of a theme in this tenant.</summary>
public interface IShapeTableManager
{
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
