using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Adds values to what indexes are told about a record.</summary>
public interface IDocumentIndexHandler
{
    Task BuildIndexAsync(BuildDocumentIndexContext context);

    Task DocumentsAddedOrUpdatedAsync(IndexProfile indexProfile, IEnumerable<DocumentIndex> documents, CancellationToken cancellationToken = default) => Task.CompletedTask;

    Task DocumentsDeletedAsync(IndexProfile indexProfile, IEnumerable<string> documentIds, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
