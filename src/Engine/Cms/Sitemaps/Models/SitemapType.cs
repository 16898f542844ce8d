using OrchardCore.Data.Documents;

namespace OrchardCore.Sitemaps.Models;

/// <summary>A sitemap of any kind.</summary>
public abstract class SitemapType : Document
{
    public string SitemapId { get; set; } = null!;

    public string Name { get; set; } = null!;

    public bool Enabled { get; set; }

    /// <summary>Its address from the site's root, such as <c>sitemap.xml</c>.</summary>
    public string Path { get; set; } = null!;

    public List<SitemapSource> SitemapSources { get; set; } = [];
}
