namespace YesSql.Indexes;

/// <summary>An index row that belongs to one document.</summary>
public abstract class MapIndex : IIndex
{
    public long Id { get; set; }
}
