using OrchardCore.Indexing.Models;

namespace Procuratorate.Search.Querying;

/// <summary>Knows the index that visitors search in.</summary>
public interface ISearchProfile
{
    /// <summary>The index's profile; null when the site has none.</summary>
    Task<IndexProfile?> FindAsync();
}
