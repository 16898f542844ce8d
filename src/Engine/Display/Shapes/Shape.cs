using System.Collections;
using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The usual shape: properties by name, children by position.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private Dictionary<string, string>? _attributes;
    private List<string>? _classes;
    private List<IPositioned>? _items;
    private ShapeMetadata? _metadata;
    private bool _sorted = true;

    public ShapeMetadata Metadata => _metadata ??= new ShapeMetadata();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IList<string> Classes => _classes ??= [];

    public bool HasItems => _items is { Count: > 0 };

    public IReadOnlyList<IPositioned> Items
    {
        get
        {
            _items ??= [];
            if (!_sorted)
            {
                _items = [.. _items.OrderBy(item => item, FlatPositionComparer.Instance)];
                _sorted = true;
            }

            return _items;
        }
    }

    public string Position
    {
        get => Metadata.Position ?? string.Empty;
        set => Metadata.Position = value;
    }

    public virtual ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return new ValueTask<IShape>(this);
        }

        var positioned = PositionWrapper.TryWrap(item, position);
        if (positioned is not null)
        {
            (_items ??= []).Add(positioned);
            _sorted = false;
        }

        return new ValueTask<IShape>(this);
    }

    public void Remove(string shapeName) => _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == shapeName);

    public IShape? Named(string shapeName)
        => Items.OfType<IShape>().FirstOrDefault(shape => shape.Metadata.Name == shapeName);

    public IShape? NormalizedNamed(string shapeName)
        => Items.OfType<IShape>().FirstOrDefault(shape => shape.Metadata.Name?.Replace("__", "-", StringComparison.Ordinal) == shapeName);

    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        if (binder.ReturnType == typeof(IEnumerable<object>) || binder.ReturnType == typeof(IEnumerable<object?>))
        {
            result = Items;
            return true;
        }

        return base.TryConvert(binder, out result);
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = null;
        return base.TryGetMember(binder, out result) && result is not null || TryGetMemberImpl(binder.Name, out result);
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (args is { Length: 1 } && args[0] is not null)
        {
            TrySetMemberImpl(binder.Name, args[0]);
            result = this;
            return true;
        }

        return base.TryInvokeMember(binder, args, out result);
    }

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (_properties.TryGetValue(name, out result))
        {
            return true;
        }

        result = _items is null ? null : Named(name);
        if (result is null && this is ZoneHolding holding)
        {
            result = holding.Zones[name];
        }

        return true;
    }

    protected override bool TrySetMemberImpl(string name, object? value)
    {
        if (value is IShape { Metadata: var metadata } && string.IsNullOrEmpty(metadata.Name))
        {
            metadata.Name = name;
        }

        return base.TrySetMemberImpl(name, value);
    }
}
