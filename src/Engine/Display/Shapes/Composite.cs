using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object whose members can be added as it goes, by name and through <c>dynamic</c>.</summary>
public class Composite : DynamicObject
{
    protected readonly Dictionary<string, object?> _properties = new(StringComparer.OrdinalIgnoreCase);

    public IDictionary<string, object?> Properties => _properties;

    public static bool operator ==(Composite? a, Nil? _) => a is null;

    public static bool operator !=(Composite? a, Nil? b) => a is not null;

    public override bool Equals(object? obj)
        => obj is not null && (ReferenceEquals(this, obj) || (obj.GetType() == GetType() && Equals((Composite)obj)));

    public override int GetHashCode() => _properties.GetHashCode();

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (binder.CallInfo.ArgumentCount == 0)
        {
            return TryGetMemberImpl(binder.Name, out result);
        }

        return base.TryInvokeMember(binder, args, out result);
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        if (indexes is [string name])
        {
            return TryGetIndexImpl(name, out result);
        }

        return base.TryGetIndex(binder, indexes, out result);
    }

    public virtual bool TryGetIndexImpl(string name, out object? result) => TryGetMemberImpl(name, out result);

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        if (indexes is [string name])
        {
            return TrySetMemberImpl(name, value);
        }

        return base.TrySetIndex(binder, indexes, value);
    }

    protected bool Equals(Composite other) => Equals(_properties, other._properties);

    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        if (!_properties.TryGetValue(name, out result))
        {
            result = null;
        }

        return true;
    }

    protected virtual bool TrySetMemberImpl(string name, object? value)
    {
        _properties[name] = value;
        return true;
    }
}
