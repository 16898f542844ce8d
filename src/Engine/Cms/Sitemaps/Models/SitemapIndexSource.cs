namespace OrchardCore.Sitemaps.Models;

/// <summary>The sitemaps that an index names.</summary>
public class SitemapIndexSource : SitemapSource
{
    public string[] ContainedSitemapIds { get; set; } = [];
}
