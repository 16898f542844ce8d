namespace OrchardCore.Documents;

/// <summary>Reads and writes named parts of an entity document.</summary>
public interface IDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new()
{
    Task<T> GetAsync<T>(string name)
        where T : new();

    Task RemoveAsync(string name);

    Task SetAsync<T>(string name, T value)
        where T : new();
}
