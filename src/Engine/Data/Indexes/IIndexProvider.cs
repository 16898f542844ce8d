namespace YesSql.Indexes;

/// <summary>Says which indexes are kept of a type of document.</summary>
public interface IIndexProvider
{
    string? CollectionName { get; set; }
    void Describe(IDescriptor context);
    Type ForType();
}
