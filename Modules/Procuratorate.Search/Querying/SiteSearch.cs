using Microsoft.Extensions.Logging;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardCore.Search.Abstractions;
using Procuratorate.Search.Store;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Querying;

/// <summary>Searches in the site's index, after it has followed what was published a moment ago, and shows nothing that is not published now.</summary>
internal sealed class SiteSearch(
    SiteIndexes indexes,
    ISearchProfile searchProfile,
    IndexFreshness freshness,
    PublishedItems published,
    IEnumerable<ISearchHandler> handlers,
    ILogger<SiteSearch> logger) : ISiteSearch
{
    public async Task<SearchOutcome> SearchAsync(SearchRequest request)
    {
        var words = SearchWords.Read(request.Text);
        if (words.Count == 0 || await searchProfile.FindAsync() is not { } profile)
        {
            return SearchOutcome.Nothing;
        }

        var isFresh = await freshness.EnsureAsync(profile);
        var queries = Queries(profile);
        var outcome = queries.Search(request, words);
        var hits = await published.OnlyAsync(outcome.Hits);
        var made = new SearchContext { Terms = request.Text, Index = profile, ContentItemIds = hits.Select(hit => hit.Id), TotalHits = outcome.Total };
        await handlers.InvokeAsync(handler => handler.SearchedAsync(made), logger);
        return outcome with
        {
            Hits = hits,
            Total = outcome.Total - (outcome.Hits.Count - hits.Count),
            DidYouMean = outcome.Total == 0 || outcome.IsPartial ? queries.FindNear(words) : null,
            IsBehind = !isFresh,
        };
    }

    public async Task<IReadOnlyList<SearchHit>> SuggestAsync(string text, int count)
    {
        var words = SearchWords.Read(text);
        if (words.Count == 0 || await searchProfile.FindAsync() is not { } profile)
        {
            return [];
        }

        return await published.OnlyAsync(Queries(profile).SuggestTitles(words, count));
    }

    private IndexQueries Queries(IndexProfile profile) => new(indexes.Get(profile.IndexFullName));
}
