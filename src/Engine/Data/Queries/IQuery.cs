using YesSql.Indexes;

namespace YesSql;

/// <summary>Starts a query over documents or over an index.</summary>
public interface IQuery
{
    IQuery<object> Any();
    IQuery<T> For<T>(bool filterType = true)
        where T : class;
    IQueryIndex<T> ForIndex<T>()
        where T : class, IIndex;
}
