namespace OrchardCore.Indexing;

/// <summary>Whether and how a part or field goes into the indexes of one provider.</summary>
public interface IContentIndexSettings
{
    bool Included { get; set; }

    DocumentIndexOptions ToOptions();
}
