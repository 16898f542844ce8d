using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>A part whose values are collected for an index.</summary>
public class BuildPartIndexContext(
    ContentItemDocumentIndex documentIndex,
    ContentItem contentItem,
    IList<string> keys,
    ContentTypePartDefinition typePartDefinition,
    IContentIndexSettings settings)
    : BuildDocumentIndexContext(documentIndex, contentItem, keys, settings)
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; } = typePartDefinition;
}
