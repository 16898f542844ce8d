using System.Dynamic;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape whose unknown members are zones, made when something is first put into them.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private readonly Func<ValueTask<IShape>>? _zoneFactory;
    private Zones? _zones;

    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    protected ZoneHolding()
    {
    }

    public Zones Zones => _zones ??= new Zones(this);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        if (binder.Name == nameof(Zones))
        {
            result = Zones;
            return true;
        }

        return base.TryGetMember(binder, out result);
    }

    internal virtual ValueTask<IShape> CreateZoneAsync()
        => (_zoneFactory ?? throw new InvalidOperationException("The shape has no zone factory."))();
}
