using System.Collections;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Shapes.NamedArguments;

/// <summary>The last names belong to the last values; what comes before them is positional.</summary>
internal sealed class NamedEnumerable<T> : INamedEnumerable<T>
{
    private readonly List<T> _arguments;

    public NamedEnumerable(IEnumerable<T> arguments, IEnumerable<string>? names)
    {
        _arguments = [.. arguments];
        var nameList = names?.ToList() ?? [];
        var positional = _arguments.Count - nameList.Count;
        if (positional < 0)
        {
            throw new ArgumentException("There are more names than arguments.", nameof(names));
        }

        Positional = _arguments.GetRange(0, positional);
        Named = new Dictionary<string, T>(nameList.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < nameList.Count; i++)
        {
            Named[nameList[i]] = _arguments[positional + i];
        }
    }

    public IDictionary<string, T> Named { get; }

    public IList<T> Positional { get; }

    public int Count => _arguments.Count;

    public IEnumerator<T> GetEnumerator() => _arguments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
