using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document whose content is an entity's properties.</summary>
public class DocumentEntity : Document, IDocument, IDocumentEntity, IEntity
{
    public JsonObject Properties { get; set; } = [];
}
