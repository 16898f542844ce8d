namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A <c>placement.json</c>: rules by shape type.</summary>
public class PlacementFile : Dictionary<string, PlacementNode[]>;
