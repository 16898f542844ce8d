using System.Collections;

namespace OrchardSite.Engine.Data.Indexes.Descriptions;

/// <summary>The index rows that have one key in common.</summary>
internal sealed class IndexGroup<TKey, TElement>(TKey key, IEnumerable<TElement> rows) : IGrouping<TKey, TElement>
{
    public TKey Key { get; } = key;

    public IEnumerator<TElement> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
