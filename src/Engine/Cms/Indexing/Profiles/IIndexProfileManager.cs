using System.Text.Json.Nodes;
using OrchardCore.Indexing.Models;
using OrchardCore.Infrastructure.Entities;

namespace OrchardCore.Indexing;

/// <summary>The life of index profiles; tells <see cref="IIndexProfileHandler"/>s of it.</summary>
public interface IIndexProfileManager
{
    ValueTask CreateAsync(IndexProfile indexProfile);

    ValueTask<bool> DeleteAsync(IndexProfile indexProfile);

    ValueTask<IndexProfile?> FindByIdAsync(string id);

    ValueTask<IndexProfile?> FindByNameAndProviderAsync(string indexName, string providerName);

    ValueTask<IndexProfile?> FindByNameAsync(string name);

    ValueTask<IEnumerable<IndexProfile>> GetAllAsync();

    ValueTask<IEnumerable<IndexProfile>> GetAsync(string providerName, string type);

    ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName);

    /// <summary>A new profile with its first values; it is not stored yet.</summary>
    ValueTask<IndexProfile> NewAsync(string providerName, string type, JsonNode? data = null);

    /// <summary>Has the index forget how far it has come.</summary>
    ValueTask ResetAsync(IndexProfile indexProfile);

    /// <summary>Has the index follow what has changed.</summary>
    ValueTask SynchronizeAsync(IndexProfile indexProfile);

    ValueTask UpdateAsync(IndexProfile indexProfile, JsonNode? data = null);

    ValueTask<ValidationResultDetails> ValidateAsync(IndexProfile indexProfile);
}
