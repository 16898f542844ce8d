using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>A document manager on a given store.</summary>
public interface IDocumentManager<TDocumentStore, TDocument> : IDocumentManager<TDocument>
    where TDocumentStore : IDocumentStore
    where TDocument : class, IDocument, new();
