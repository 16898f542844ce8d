namespace Procuratorate.Search.Querying;

/// <summary>What a search found.</summary>
/// <param name="Hits">The page's hits in their order.</param>
/// <param name="Total">All hits.</param>
/// <param name="Page">The page, which is the last when one past the end was asked for.</param>
public sealed record SearchOutcome(IReadOnlyList<SearchHit> Hits, int Total, int Page)
{
    /// <summary>Nothing has all the words; these have some.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What may have been meant; null when there are hits or nothing is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether the index has not yet followed all changes.</summary>
    public bool IsBehind { get; init; }

    public static SearchOutcome Nothing { get; } = new([], 0, 1);
}
