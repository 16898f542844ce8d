using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Adds the values of a field.</summary>
public interface IContentFieldIndexHandler
{
    Task BuildIndexAsync(
        ContentPart contentPart,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        BuildDocumentIndexContext context,
        IContentIndexSettings settings);
}
