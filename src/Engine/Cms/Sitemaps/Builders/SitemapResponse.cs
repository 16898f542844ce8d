using System.Xml.Linq;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>What a sitemap holds.</summary>
public class SitemapResponse
{
    public XElement ResponseElement { get; set; } = null!;
}
