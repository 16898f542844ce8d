using OrchardSite.Engine.Display.Drivers;

namespace OrchardCore.DisplayManagement;

/// <summary>What all display managers share: a shape with zones, and placement bound to it.</summary>
public abstract class BaseDisplayManager
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IEnumerable<IShapePlacementProvider> _placementProviders;

    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
    {
        _shapeFactory = shapeFactory;
        _placementProviders = placementProviders;
    }

    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        var resolvers = new List<IPlacementInfoResolver>();
        foreach (var provider in _placementProviders)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                resolvers.Add(resolver);
            }
        }

        context.FindPlacement = new PlacementSearch(resolvers).Find;
    }

    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType)
        => _shapeFactory.CreateAsync(
            actualShapeType,
            static factory => new ValueTask<IShape>(new ZoneHolding<IShapeFactory>(static factory => factory.CreateAsync("ContentZone"), factory)),
            _shapeFactory);
}
