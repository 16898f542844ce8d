namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placement, e.g. the placement files or what an admin arranged.</summary>
public interface IShapePlacementProvider
{
    Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
