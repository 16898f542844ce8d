using OrchardCore.DisplayManagement;

namespace Procuratorate.Search.ViewModels;

/// <summary>The search page.</summary>
public sealed class SearchPage
{
    public required SearchForm Form { get; init; }

    /// <summary>The page's name.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<SearchResult> Results { get; init; }

    /// <summary>All hits.</summary>
    public required int Total { get; init; }

    /// <summary>Whether anything was looked for.</summary>
    public required bool HasQuery { get; init; }

    public bool IsPartial { get; init; }

    public bool IsBehind { get; init; }

    /// <summary>What may have been meant; null when nothing is near.</summary>
    public SearchChoice? DidYouMean { get; init; }

    /// <summary>The types to choose from, the first being all.</summary>
    public required IReadOnlyList<SearchChoice> Types { get; init; }

    /// <summary>The columns to choose from.</summary>
    public required IReadOnlyList<SearchChoice> Columns { get; init; }

    /// <summary>The columns of the first level, for whoever found nothing.</summary>
    public required IReadOnlyList<SearchChoice> ColumnLinks { get; init; }

    /// <summary>The quick ranges of days.</summary>
    public required IReadOnlyList<SearchChoice> Ranges { get; init; }

    public required IReadOnlyList<SearchChoice> Orders { get; init; }

    /// <summary>The same query without filters; null when there are none.</summary>
    public string? Unfiltered { get; init; }

    public IShape? Pager { get; init; }
}
