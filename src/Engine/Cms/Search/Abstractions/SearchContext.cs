using OrchardCore.Indexing.Models;

namespace OrchardCore.Search.Abstractions;

/// <summary>A search that was made.</summary>
public class SearchContext
{
    public string Terms { get; set; } = string.Empty;

    public IndexProfile? Index { get; set; }

    public ISearchService? SearchService { get; set; }

    /// <summary>The items of the page that was shown.</summary>
    public IEnumerable<string> ContentItemIds { get; set; } = [];

    public int TotalHits { get; set; }
}
