using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Writes the addresses of the sources that it knows.</summary>
public interface ISitemapSourceBuilder
{
    Task BuildAsync(SitemapSource source, SitemapBuilderContext context);
}
