using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Manages a document that lives only in the cache.</summary>
public interface IVolatileDocumentManager<TDocument> : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null);
}
