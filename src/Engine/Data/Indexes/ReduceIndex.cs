namespace YesSql.Indexes;

/// <summary>An index row that stands for all documents with the same key.</summary>
public class ReduceIndex : IIndex
{
    public long Id { get; set; }
}
