using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate News",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "检察新闻: news in columns, with the addresses that the present sites use.",
    Category = "Procuratorate",
    Dependencies = [
        "OrchardCore.ArchiveLater",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "OrchardCore.PublishLater",
        "OrchardCore.Resources",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
        "Procuratorate.Pictures",
        "Procuratorate.ServiceLinks",
    ])]
