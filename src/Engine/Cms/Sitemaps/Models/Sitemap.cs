namespace OrchardCore.Sitemaps.Models;

/// <summary>A list of addresses.</summary>
public class Sitemap : SitemapType
{
    public const string PathExtension = ".xml";
}
