namespace OrchardCore.Indexing;

/// <summary>What an index is told about a content item.</summary>
public class ContentItemDocumentIndex(string contentItemId, string contentItemVersionId) : DocumentIndex(contentItemId)
{
    public string ContentItemId { get; } = contentItemId;

    public string ContentItemVersionId { get; } = contentItemVersionId;
}
