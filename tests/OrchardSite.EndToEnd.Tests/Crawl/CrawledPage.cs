namespace OrchardSite.EndToEnd.Tests.Crawl;

/// <summary>A page that a link of the site leads to.</summary>
/// <param name="Address">Path and query that were asked for.</param>
/// <param name="From">The page with the link.</param>
/// <param name="Status">The answer after all redirects.</param>
/// <param name="FinalAddress">Path and query that answered, after all redirects.</param>
/// <param name="Html">The text of an HTML page; null for anything else.</param>
/// <param name="Links">Addresses of this site in the page, without fragments.</param>
/// <param name="Canonicals">The canonical addresses that the page names.</param>
/// <param name="IsHidden">Whether search engines are asked to leave it out, as a page of choices or of a narrowed list.</param>
public sealed record CrawledPage(
    string Address,
    string From,
    int Status,
    string FinalAddress,
    string? Html,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> Canonicals,
    bool IsHidden);
