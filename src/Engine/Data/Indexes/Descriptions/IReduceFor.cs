namespace YesSql.Indexes;

/// <summary>Describes how a group of index rows becomes one.</summary>
public interface IReduceFor<TIndex, out TKey>
    where TIndex : IIndex
{
    IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce);
}
