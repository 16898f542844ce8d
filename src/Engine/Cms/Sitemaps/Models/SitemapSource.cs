namespace OrchardCore.Sitemaps.Models;

/// <summary>Where a sitemap has addresses from.</summary>
public abstract class SitemapSource
{
    public string Id { get; set; } = null!;
}
