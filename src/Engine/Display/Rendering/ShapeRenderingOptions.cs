namespace OrchardCore.DisplayManagement;

/// <summary>Options of rendering.</summary>
public sealed class ShapeRenderingOptions
{
    /// <summary>Writes the shape's type and template around its HTML as comments. Default: false.</summary>
    public bool WriteShapeDebugInformation { get; set; }
}
