namespace YesSql.Indexes;

/// <summary>Describes what is left of a reduced row when documents go.</summary>
public interface IDeleteFor<TIndex>
    where TIndex : IIndex
{
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null);
}
