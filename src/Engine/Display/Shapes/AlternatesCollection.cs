using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Shape types to be tried instead of the shape's own; the last one added is tried first.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    public static readonly AlternatesCollection Empty = new() { _sealed = true };

    private List<string>? _items;
    private HashSet<string>? _index;
    private bool _sealed;

    public AlternatesCollection(params string[] alternates)
    {
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public int Count => _items?.Count ?? 0;

    public string Last => _items is { Count: > 0 } ? _items[^1] : string.Empty;

    public string this[int index] => _items is null ? string.Empty : _items[index];

    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        if (_sealed)
        {
            throw new NotSupportedException("The empty collection cannot be changed.");
        }

        _items ??= [];
        if (_items.Count >= 8)
        {
            _index ??= new HashSet<string>(_items, StringComparer.OrdinalIgnoreCase);
        }

        if (!Contains(alternate))
        {
            _items.Add(alternate);
            _index?.Add(alternate);
        }
    }

    public void AddRange(AlternatesCollection alternates) => AddRange((IEnumerable<string>)alternates);

    public void AddRange(IEnumerable<string> alternates)
    {
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public void Clear()
    {
        _items?.Clear();
        _index = null;
    }

    public bool Contains(string alternate)
    {
        if (_index is not null)
        {
            return _index.Contains(alternate);
        }

        return _items is not null && _items.Contains(alternate, StringComparer.OrdinalIgnoreCase);
    }

    public void Remove(string alternate)
    {
        _items?.RemoveAll(item => string.Equals(item, alternate, StringComparison.OrdinalIgnoreCase));
        _index?.Remove(alternate);
    }

    public IEnumerator<string> GetEnumerator() => (_items ?? Enumerable.Empty<string>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
