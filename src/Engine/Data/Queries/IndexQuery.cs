using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrchardSite.Engine.Data.Queries.Predicates;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>A query over the rows of an index.</summary>
internal sealed class IndexQuery<T> : IQueryIndex<T>
    where T : class, IIndex
{
    private readonly IndexQueryState _state;

    public IndexQuery(IndexQueryState state)
    {
        _state = state;
        state.Scope.Join<T>();
    }

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => _state.CountAsync(cancellationToken);

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        (await _state.ListAsync<T>(1, cancellationToken)).FirstOrDefault();

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await _state.ListAsync<T>(_state.TakeCount, cancellationToken))
        {
            yield return row;
        }
    }

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate) =>
        Where(new PredicateTranslator(_state.Scope).Translate(predicate, _state.Scope.Join<T>()));

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(_state.Scope.Session.Owner.Dialect));

    public IQueryIndex<T> Where(string sql)
    {
        var condition = $"({sql})";
        _state.Scope.Conditions.Add(_ => condition);
        return this;
    }

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        _state.Scope.Parameters.Add(name, value);
        return this;
    }

    public IQueryIndex<TIndex> With<TIndex>()
        where TIndex : class, IIndex => new IndexQuery<TIndex>(_state);

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQueryIndex<T> Skip(int count)
    {
        _state.SkipCount = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _state.TakeCount = count;
        return this;
    }

    private IndexQuery<T> Order(Expression<Func<T, object?>> keySelector, bool isDescending, bool isFirst)
    {
        _state.OrderBy(keySelector, isDescending, isFirst);
        return this;
    }
}
