using System.Dynamic;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a shape by name. A zone that does not exist answers as one that is made on demand.</summary>
public class Zones : Composite
{
    private readonly ZoneHolding _parent;
    private readonly Func<ValueTask<IShape>>? _zoneFactory;

    public Zones(ZoneHolding parent) => _parent = parent;

    public Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent)
        : this(parent) => _zoneFactory = zoneFactory;

    public IShape this[string name]
    {
        get => _parent.Properties.TryGetValue(name, out var zone) && zone is IShape shape
            ? shape
            : new ZoneOnDemand(_zoneFactory ?? _parent.CreateZoneAsync, _parent, name);
        set => _parent.Properties[name] = value;
    }

    public bool IsNotEmpty(string name) => this[name] is not ZoneOnDemand;

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = this[name];
        return true;
    }

    protected override bool TrySetMemberImpl(string name, object? value)
    {
        if (value is not IShape zone)
        {
            return false;
        }

        this[name] = zone;
        return true;
    }
}
