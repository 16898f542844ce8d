using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>A field whose values are collected for an index.</summary>
public class BuildFieldIndexContext(
    ContentItemDocumentIndex documentIndex,
    ContentItem contentItem,
    IList<string> keys,
    ContentPart contentPart,
    ContentTypePartDefinition typePartDefinition,
    ContentPartFieldDefinition partFieldDefinition,
    IContentIndexSettings settings)
    : BuildPartIndexContext(documentIndex, contentItem, keys, typePartDefinition, settings)
{
    public ContentPart ContentPart { get; } = contentPart;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; } = partFieldDefinition;
}
