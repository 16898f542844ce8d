namespace OrchardCore.Search.Abstractions;

/// <summary>What a search found.</summary>
public class SearchResult
{
    /// <summary>The ids of the items, the best first.</summary>
    public IList<string> ContentItemIds { get; set; } = [];

    /// <summary>By item and field, the passages that have what was looked for.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyCollection<string>>>? Highlights { get; set; }

    /// <summary>Whether the index holds drafts.</summary>
    public bool Latest { get; set; }

    public bool Success { get; set; }

    /// <summary>All hits.</summary>
    public long TotalCount { get; set; }
}
