using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Writes documents to the indexes of one provider, and remembers how far each index has come.</summary>
public interface IDocumentIndexManager
{
    Task<bool> AddOrUpdateDocumentsAsync(IndexProfile indexProfile, IEnumerable<DocumentIndex> documents);

    Task<bool> DeleteAllDocumentsAsync(IndexProfile indexProfile);

    Task<bool> DeleteDocumentsAsync(IndexProfile indexProfile, IEnumerable<string> documentIds);

    IContentIndexSettings GetContentIndexSettings();

    Task<long> GetLastTaskIdAsync(IndexProfile indexProfile);

    Task SetLastTaskIdAsync(IndexProfile indexProfile, long lastTaskId);
}
