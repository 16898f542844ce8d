using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Seo",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "What machines read of the site: metas, canonical addresses, structured data, feeds, site maps, old addresses.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.Feeds", "OrchardCore.Seo", "OrchardCore.Sitemaps", "Procuratorate.News"])]
