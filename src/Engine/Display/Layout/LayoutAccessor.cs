using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Layout;

/// <summary>Makes the layout when it is first asked for, one a request.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private Task<IZoneHolding>? _layout;

    public Task<IZoneHolding> GetLayoutAsync() => _layout ??= CreateAsync();

    private async Task<IZoneHolding> CreateAsync()
        => (IZoneHolding)await shapeFactory.CreateAsync(
            "Layout",
            static factory => new ValueTask<IShape>(new ZoneHolding<IShapeFactory>(static factory => factory.CreateAsync("Zone"), factory)),
            shapeFactory);
}
