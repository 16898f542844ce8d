using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Makes and removes the indexes of one provider.</summary>
public interface IIndexManager
{
    Task<bool> CreateAsync(IndexProfile indexProfile);

    Task<bool> DeleteAsync(IndexProfile indexProfile);

    Task<bool> ExistsAsync(string indexFullName);

    /// <summary>Empties the index; it is filled again when it is synchronised.</summary>
    Task<bool> RebuildAsync(IndexProfile indexProfile);
}
