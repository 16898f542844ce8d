namespace OrchardSite.Engine.Display.Shapes;

/// <summary>Properties of shapes that templates give as text.</summary>
internal static class ShapeText
{
    /// <summary>The property as text; null when it is missing or empty.</summary>
    public static string? Text(this IShape shape, string name)
        => shape.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
