namespace YesSql.Indexes;

/// <summary>Lists the indexes that a provider describes.</summary>
public interface IDescriptor
{
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
