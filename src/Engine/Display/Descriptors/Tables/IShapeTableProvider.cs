namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shapes: their events, wrappers, alternates, placement and bindings.</summary>
public interface IShapeTableProvider
{
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
