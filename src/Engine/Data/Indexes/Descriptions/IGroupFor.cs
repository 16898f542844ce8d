using System.Linq.Expressions;

namespace YesSql.Indexes;

/// <summary>Describes how index rows are grouped.</summary>
public interface IGroupFor<TIndex>
    where TIndex : IIndex
{
    IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group);
}
