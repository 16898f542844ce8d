using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Search.Models;
using OrchardCore.Settings;

namespace Procuratorate.Search.Querying;

/// <summary>Finds the index that visitors search in: the one that the search settings name, else the product's own.</summary>
internal sealed class SearchProfile(IIndexProfileStore profiles, ISiteService siteService) : ISearchProfile
{
    public async Task<IndexProfile?> FindAsync() =>
        await FindChosenAsync()
        ?? await profiles.FindByIndexNameAndProviderAsync(SearchConstants.DefaultIndexName, SearchConstants.ProviderName)
        ?? (await profiles.GetByProviderAsync(SearchConstants.ProviderName)).FirstOrDefault();

    private async Task<IndexProfile?> FindChosenAsync()
    {
        var chosen = (await siteService.GetSiteSettingsAsync()).GetOrCreate<SearchSettings>().DefaultIndexProfileName;
        return string.IsNullOrEmpty(chosen) || await profiles.FindByNameAsync(chosen) is not { ProviderName: SearchConstants.ProviderName } profile ? null : profile;
    }
}
