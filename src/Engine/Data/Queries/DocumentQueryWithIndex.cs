using System.Linq.Expressions;
using OrchardSite.Engine.Data.Queries.Predicates;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>A query over documents that goes on speaking of one of their indexes.</summary>
internal sealed class DocumentQuery<T, TIndex>(QueryState state, QueryScope scope) : DocumentQuery<T>(state, scope), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        var condition = new PredicateTranslator(Scope).Translate(predicate, Scope.Join<TIndex>());
        return Where(condition);
    }

    public IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql) => Where(sql(Scope.Session.Owner.Dialect));

    public IQuery<T, TIndex> Where(string sql)
    {
        var condition = $"({sql})";
        Scope.Conditions.Add(_ => condition);
        return this;
    }

    public IQuery<T, TIndex> WithParameter(string name, object? value)
    {
        Scope.Parameters.Add(name, value);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQuery<T, TIndex> OrderBy(string sql) => Order(sql, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(string sql) => Order(sql, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> ThenBy(string sql) => Order(sql, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(string sql) => Order(sql, isDescending: true, isFirst: false);

    public IQuery<T, TIndex> OrderByRandom() => OrderRandomly(isFirst: true);

    public IQuery<T, TIndex> ThenByRandom() => OrderRandomly(isFirst: false);

    private DocumentQuery<T, TIndex> Order(Expression<Func<TIndex, object?>> keySelector, bool isDescending, bool isFirst)
    {
        State.OrderBy(keySelector, isDescending, isFirst);
        return this;
    }

    private DocumentQuery<T, TIndex> Order(string sql, bool isDescending, bool isFirst)
    {
        State.OrderBy(new QueryOrder(sql, typeof(object), isDescending), isFirst);
        return this;
    }

    private DocumentQuery<T, TIndex> OrderRandomly(bool isFirst)
    {
        State.OrderBy(new QueryOrder(null, typeof(object), IsDescending: false), isFirst);
        return this;
    }
}
