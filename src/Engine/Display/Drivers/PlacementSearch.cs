namespace OrchardSite.Engine.Display.Drivers;

/// <summary>Asks the sources of placement in order; what a later one says wins.</summary>
internal sealed class PlacementSearch(IReadOnlyList<IPlacementInfoResolver> resolvers)
{
    public PlacementInfo? Find(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context)
    {
        var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);
        var placementContext = new ShapePlacementContext(
            alternate < 0 ? shapeType : shapeType[..alternate], displayType, differentiator, context.Shape);
        PlacementInfo? placement = null;
        foreach (var resolver in resolvers)
        {
            placement = placement.CombineWith(resolver.ResolvePlacement(placementContext));
        }

        return placement;
    }
}
