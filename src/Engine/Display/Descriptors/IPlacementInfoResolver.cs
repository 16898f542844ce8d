namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Answers where a shape goes.</summary>
public interface IPlacementInfoResolver
{
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
