namespace Procuratorate.Search.Querying;

/// <summary>Searches in what the site has published.</summary>
public interface ISiteSearch
{
    /// <summary>What a visitor asks for, never an error: a query that says nothing finds nothing.</summary>
    Task<SearchOutcome> SearchAsync(SearchRequest request);

    /// <summary>Items whose title has what is being typed.</summary>
    /// <param name="text">The words, as <see cref="Words.SearchWords.Clean"/> gives them.</param>
    /// <param name="count">How many at most.</param>
    Task<IReadOnlyList<SearchHit>> SuggestAsync(string text, int count);
}
