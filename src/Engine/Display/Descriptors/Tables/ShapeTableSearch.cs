namespace OrchardSite.Engine.Display.Descriptors.Tables;

internal static class ShapeTableSearch
{
    /// <summary>The descriptor of a type, or of the type that it specialises (<c>A__B__C</c>, <c>A__B</c>, <c>A</c>).</summary>
    public static ShapeDescriptor? FindDescriptor(this ShapeTable table, string shapeType)
    {
        for (var type = shapeType; type is not null; type = Parent(type))
        {
            if (table.Descriptors.TryGetValue(type, out var descriptor))
            {
                return descriptor;
            }
        }

        return null;
    }

    /// <summary>The type without its last specialisation; null when it has none.</summary>
    public static string? Parent(string shapeType)
    {
        var at = shapeType.LastIndexOf("__", StringComparison.Ordinal);
        return at > 0 ? shapeType[..at] : null;
    }
}
