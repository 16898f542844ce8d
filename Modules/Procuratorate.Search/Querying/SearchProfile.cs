using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Procuratorate.Search.Querying;

/// <summary>Finds the index that visitors search in.</summary>
internal sealed class SearchProfile(IIndexProfileStore profiles) : ISearchProfile
{
    public async Task<IndexProfile?> FindAsync() =>
        await profiles.FindByIndexNameAndProviderAsync(SearchConstants.DefaultIndexName, SearchConstants.ProviderName)
        ?? (await profiles.GetByProviderAsync(SearchConstants.ProviderName)).FirstOrDefault();
}
