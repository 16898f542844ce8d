namespace OrchardCore.Indexing;

/// <summary>A record whose values are collected for an index.</summary>
public class BuildDocumentIndexContext(DocumentIndex documentIndex, object record, IList<string> keys, IContentIndexSettings settings)
{
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public DocumentIndex DocumentIndex { get; } = documentIndex;

    /// <summary>The names under which the value at hand is indexed.</summary>
    public IList<string> Keys { get; } = keys;

    /// <summary>The record, such as a content item.</summary>
    public object Record { get; } = record;

    public IContentIndexSettings Settings { get; } = settings;
}
