using OrchardCore.DisplayManagement.Theming;
using OrchardSite.Engine.Display.Descriptors.Tables;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>Placement as the files and shape table providers say.</summary>
internal sealed class ShapeTablePlacementProvider(IShapeTableManager shapeTableManager, IThemeManager themeManager) : IShapePlacementProvider
{
    public async Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context)
        => new Resolver(await themeManager.GetShapeTableAsync(shapeTableManager));

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
            => table.FindDescriptor(placementContext.ShapeType)?.Placement(placementContext);
    }
}
