namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a call: some by position, some by name.</summary>
public interface INamedEnumerable<T> : IEnumerable<T>, IReadOnlyCollection<T>
{
    IDictionary<string, T> Named { get; }

    IList<T> Positional { get; }
}
