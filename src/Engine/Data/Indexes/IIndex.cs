namespace YesSql.Indexes;

/// <summary>A row that a store keeps of documents, to query by.</summary>
public interface IIndex
{
    long Id { get; set; }
}
