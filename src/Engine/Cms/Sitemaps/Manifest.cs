using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Sitemaps",
    Folder = "Sitemaps",
    Name = "Sitemaps",
    Category = "Content Management",
    Description = "Tells search engines of all pages.",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: StoredType(typeof(SitemapDocument), "OrchardCore.Sitemaps")]
[assembly: StoredType(typeof(Sitemap), "OrchardCore.Sitemaps.Abstractions")]
[assembly: StoredType(typeof(SitemapIndex), "OrchardCore.Sitemaps")]
[assembly: StoredType(typeof(SitemapIndexSource), "OrchardCore.Sitemaps")]
[assembly: StoredType(typeof(ContentTypesSitemapSource), "OrchardCore.Sitemaps.Abstractions")]
[assembly: StoredType(typeof(CustomPathSitemapSource), "OrchardCore.Sitemaps.Abstractions")]
