using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;
using Procuratorate.Search.Store;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Querying;

/// <summary>Lets whatever searches through Orchard's own interface search in the product's indexes.</summary>
internal sealed class SiteSearchService(SiteIndexes indexes, PublishedItems published) : ISearchService
{
    public string Name => SearchConstants.ProviderName;

    public async Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size)
    {
        var words = SearchWords.Read(SearchWords.Clean(term));
        if (index.ProviderName != SearchConstants.ProviderName || words.Count == 0)
        {
            return new SearchResult();
        }

        var outcome = new IndexQueries(indexes.Get(index.IndexFullName)).Search(words, start, size);
        var hits = await published.OnlyAsync(outcome.Hits);
        return new SearchResult { Success = true, ContentItemIds = [.. hits.Select(hit => hit.Id)], TotalCount = outcome.Total };
    }
}
