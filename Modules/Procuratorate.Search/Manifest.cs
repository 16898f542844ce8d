using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Search",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "站内搜索: Chinese full-text search with filters, excerpts and suggestions, on an index of each site's own.",
    Category = "Procuratorate",
    Dependencies = [
        "OrchardCore.Contents",
        "OrchardCore.Indexing",
        "OrchardCore.Indexing.Worker",
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "OrchardCore.Search",
        "Procuratorate.News",
    ])]
