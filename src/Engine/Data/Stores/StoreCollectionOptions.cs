namespace OrchardCore.Data;

/// <summary>The collections of a tenant's store beside the default one.</summary>
public class StoreCollectionOptions
{
    public HashSet<string> Collections { get; } = [];
}
