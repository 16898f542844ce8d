namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape that has zones, e.g. the layout or a content item's shape.</summary>
public interface IZoneHolding : IShape
{
    Zones Zones { get; }
}
