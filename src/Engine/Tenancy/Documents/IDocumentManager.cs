using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Reads and writes the one document of a type, held in memory and kept in step between instances.</summary>
public interface IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    /// <summary>Loads the document to change it; the result is tracked until the end of the scope.</summary>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>Gives the shared document, which must not be changed.</summary>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>Stores a changed document; the shared one is replaced when the scope's transaction has succeeded.</summary>
    Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null);
}
