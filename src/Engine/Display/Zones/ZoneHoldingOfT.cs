namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone holding whose zone factory takes a state, so that it need not close over one.</summary>
public sealed class ZoneHolding<T> : ZoneHolding
{
    private readonly Func<T, ValueTask<IShape>> _zoneFactory;
    private readonly T _state;

    public ZoneHolding(Func<T, ValueTask<IShape>> zoneFactory, T state)
    {
        _zoneFactory = zoneFactory;
        _state = state;
    }

    internal override ValueTask<IShape> CreateZoneAsync() => _zoneFactory(_state);
}
