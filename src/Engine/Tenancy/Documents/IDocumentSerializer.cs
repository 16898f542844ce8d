using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Turns documents into bytes and back.</summary>
public interface IDocumentSerializer
{
    Task<byte[]> SerializeAsync<TDocument>(TDocument document, int compressThreshold = int.MaxValue)
        where TDocument : class, IDocument, new();

    Task<TDocument> DeserializeAsync<TDocument>(byte[] data)
        where TDocument : class, IDocument, new();
}
