using System.Linq.Expressions;
using System.Reflection;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes.Descriptions;

/// <summary>Takes down one index as its provider describes it: when, map, group, reduce, delete.</summary>
internal sealed class IndexDescription<T, TIndex> : IIndexDescription, IMapFor<T, TIndex>, IGroupFor<TIndex>, IDeleteFor<TIndex>
    where TIndex : IIndex
{
    private static readonly IEnumerable<IIndex> _none = [];

    private Func<T, CancellationToken, Task<IEnumerable<IIndex>>>? _map;
    private bool _isSingle;
    private Func<T, bool>? _filter;
    private PropertyInfo? _groupKey;
    private Func<IGrouping<object, IIndex>, IIndex>? _reduce;
    private Func<IIndex, IEnumerable<IIndex>, IIndex?>? _delete;

    public Type IndexType => typeof(TIndex);

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _filter = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map) =>
        SetMap((document, _) => Task.FromResult(One(map(document))), isSingle: true);

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map) =>
        SetMap((document, _) => Task.FromResult(Many(map(document))), isSingle: false);

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map) =>
        SetMap(async (document, _) => One(await map(document)), isSingle: true);

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map) =>
        SetMap(async (document, _) => Many(await map(document)), isSingle: false);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map) =>
        SetMap(async (document, cancellationToken) => One(await map(document, cancellationToken)), isSingle: true);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map) =>
        SetMap(async (document, cancellationToken) => Many(await map(document, cancellationToken)), isSingle: false);

    public IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group)
    {
        var body = group.Body is UnaryExpression unary ? unary.Operand : group.Body;
        _groupKey = (body as MemberExpression)?.Member as PropertyInfo
            ?? throw new ArgumentException($"An index is grouped by one of its properties, not by '{group}'.", nameof(group));
        return new Reducer<TKey>(this);
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null)
    {
        if (delete is not null)
        {
            _delete = (row, removed) => delete((TIndex)row, removed.Cast<TIndex>());
        }
    }

    public IndexDescriptor ToDescriptor(Type documentType)
    {
        var map = _map ?? throw new InvalidOperationException($"The index '{typeof(TIndex)}' is described without a map.");
        var filter = _filter;
        return new IndexDescriptor
        {
            Type = documentType,
            IndexType = typeof(TIndex),
            Filter = filter is null ? null : document => filter((T)document),
            Map = (document, cancellationToken) => map((T)document, cancellationToken),
            GroupKey = _groupKey,
            Reduce = _reduce,
            Delete = _delete,
            IsSingle = _isSingle && _reduce is null,
        };
    }

    private static IEnumerable<IIndex> One(TIndex? row) => row is null ? _none : [row];

    private static IEnumerable<IIndex> Many(IEnumerable<TIndex>? rows) =>
        rows is null ? _none : rows.Where(row => row is not null).Cast<IIndex>();

    private IndexDescription<T, TIndex> SetMap(Func<T, CancellationToken, Task<IEnumerable<IIndex>>> map, bool isSingle)
    {
        _map = map;
        _isSingle = isSingle;
        return this;
    }

    private sealed class Reducer<TKey>(IndexDescription<T, TIndex> description) : IReduceFor<TIndex, TKey>
    {
        public IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce)
        {
            description._reduce = group => reduce(new IndexGroup<TKey, TIndex>((TKey)group.Key, group.Cast<TIndex>()));
            return description;
        }
    }
}
