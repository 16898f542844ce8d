using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>Arguments whose names and values are the properties of a type that lists them itself.</summary>
public abstract class PropertyBasedNamedEnumerable : INamedEnumerable<object>
{
    private Dictionary<string, object>? _named;

    IDictionary<string, object> INamedEnumerable<object>.Named => _named ??= ReadNamed();

    IList<object> INamedEnumerable<object>.Positional => [];

    int IReadOnlyCollection<object>.Count => PropertyCount;

    protected abstract int PropertyCount { get; }

    protected abstract IReadOnlyList<string> PropertyNames { get; }

    protected abstract object? GetPropertyValue(int index);

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Values().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Values().GetEnumerator();

    private IEnumerable<object> Values()
    {
        for (var i = 0; i < PropertyCount; i++)
        {
            yield return GetPropertyValue(i)!;
        }
    }

    private Dictionary<string, object> ReadNamed()
    {
        var named = new Dictionary<string, object>(PropertyCount, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < PropertyCount; i++)
        {
            named[PropertyNames[i]] = GetPropertyValue(i)!;
        }

        return named;
    }
}
