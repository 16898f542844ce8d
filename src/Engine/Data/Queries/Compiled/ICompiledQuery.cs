using System.Linq.Expressions;

namespace YesSql;

/// <summary>A query that is composed once for all times it is run; what differs are the values that its object carries.</summary>
public interface ICompiledQuery<T>
    where T : class
{
    /// <summary>The query in terms of the object's own members. Other variables keep the values of the first run.</summary>
    Expression<Func<IQuery<T>, IQuery<T>>> Query();
}
