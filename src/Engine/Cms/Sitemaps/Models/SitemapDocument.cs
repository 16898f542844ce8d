using OrchardCore.Data.Documents;

namespace OrchardCore.Sitemaps.Models;

/// <summary>The site's sitemaps by their ids.</summary>
public class SitemapDocument : Document
{
    public IDictionary<string, SitemapType> Sitemaps { get; set; } = new Dictionary<string, SitemapType>();
}
