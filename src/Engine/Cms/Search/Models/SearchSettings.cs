namespace OrchardCore.Search.Models;

/// <summary>How visitors search.</summary>
public class SearchSettings
{
    /// <summary>The name of the index that is searched where nothing names another; null for the first there is.</summary>
    public string? DefaultIndexProfileName { get; set; }

    /// <summary>What stands in an empty search box; null for the theme's own words.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The title of the search page; null for its own.</summary>
    public string? PageTitle { get; set; }
}
