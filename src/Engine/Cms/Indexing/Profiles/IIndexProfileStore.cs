using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Keeps the profiles of a tenant's indexes.</summary>
public interface IIndexProfileStore
{
    ValueTask CreateAsync(IndexProfile indexProfile);

    ValueTask<bool> DeleteAsync(IndexProfile indexProfile);

    ValueTask<IndexProfile?> FindByIdAsync(string id);

    ValueTask<IndexProfile?> FindByIndexNameAndProviderAsync(string indexName, string providerName);

    ValueTask<IndexProfile?> FindByNameAsync(string name);

    ValueTask<IEnumerable<IndexProfile>> GetAllAsync();

    ValueTask<IEnumerable<IndexProfile>> GetAsync(string providerName, string type);

    ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName);

    ValueTask<IEnumerable<IndexProfile>> GetByTypeAsync(string type);

    ValueTask UpdateAsync(IndexProfile indexProfile);
}
