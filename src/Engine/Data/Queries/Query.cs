using OrchardSite.Engine.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>The start of a query in a collection.</summary>
internal sealed class Query(Session session, string collection) : IQuery
{
    public IQuery<object> Any() => new DocumentQuery<object>(new QueryState(session, collection, typeof(object), null));

    public IQuery<T> For<T>(bool filterType = true)
        where T : class =>
        new DocumentQuery<T>(new QueryState(session, collection, typeof(T), filterType ? session.Owner.TypeNames[typeof(T)] : null));

    public IQueryIndex<T> ForIndex<T>()
        where T : class, IIndex => new IndexQuery<T>(new IndexQueryState(session, collection));
}
