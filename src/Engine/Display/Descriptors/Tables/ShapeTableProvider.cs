namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A base for shape table providers.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
