using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>A sitemap while it is made.</summary>
public class SitemapBuilderContext
{
    /// <summary>Scheme and host that absolute addresses begin with.</summary>
    public string HostPrefix { get; set; } = null!;

    public IUrlHelper UrlHelper { get; set; } = null!;

    public SitemapResponse Response { get; set; } = null!;
}
