using OrchardSite.Engine.Data.Indexes.Descriptions;

namespace YesSql.Indexes;

/// <summary>Collects what a provider says of the indexes of a type of document.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IIndexDescription> _descriptions = [];

    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        _descriptions
            .Where(description => types.Length == 0 || types.Contains(description.IndexType))
            .Select(description => description.ToDescriptor(typeof(T)));

    public IMapFor<T, TIndex> For<TIndex>()
        where TIndex : IIndex => For<TIndex, object>();

    public IMapFor<T, TIndex> For<TIndex, TKey>()
        where TIndex : IIndex
    {
        var description = new IndexDescription<T, TIndex>();
        _descriptions.Add(description);
        return description;
    }
}
