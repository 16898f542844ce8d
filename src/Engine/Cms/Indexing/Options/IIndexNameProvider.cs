namespace OrchardCore.Indexing;

/// <summary>Names the indexes of one provider.</summary>
public interface IIndexNameProvider
{
    string GetFullIndexName(string name);
}
