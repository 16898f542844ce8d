using System.Reflection;

namespace YesSql.Indexes;

/// <summary>One index as the store maintains it: how documents map to its rows and how the rows of a group become one.</summary>
public class IndexDescriptor
{
    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? Delete { get; set; }

    public Func<object, bool>? Filter { get; set; }

    public PropertyInfo? GroupKey { get; set; }

    public Type IndexType { get; set; } = null!;

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; } = null!;

    public Func<IGrouping<object, IIndex>, IIndex>? Reduce { get; set; }

    public Type Type { get; set; } = null!;

    /// <summary>Whether a document has at most one row, so that a query over it finds no document twice.</summary>
    internal bool IsSingle { get; init; }
}
