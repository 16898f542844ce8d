using System.Dynamic;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that nothing has been put into: equal to null until something is.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _potentialZoneName;

    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _potentialZoneName = potentialZoneName;
    }

    public static bool operator ==(ZoneOnDemand? _, object? b) => b is null or Nil;

    public static bool operator !=(ZoneOnDemand? a, object? b) => !(a == b);

    public override bool Equals(object? obj) => obj is null or Nil || ReferenceEquals(this, obj);

    public override int GetHashCode() => HashCode.Combine(_parent, _potentialZoneName);

    public override string ToString() => string.Empty;

    public override async ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return this;
        }

        var zone = await _zoneFactory();
        zone.Properties["Parent"] = _parent;
        zone.Properties["ZoneName"] = _potentialZoneName;
        if (string.IsNullOrEmpty(zone.Metadata.Type))
        {
            zone.Metadata.Type = "Zone";
        }

        _parent.Properties[_potentialZoneName] = zone;
        return await zone.AddAsync(item, position);
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = null;
        return !binder.ReturnType.IsValueType;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = Nil.Instance;
        return true;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = Nil.Instance;
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = Nil.Instance;
        return true;
    }
}
