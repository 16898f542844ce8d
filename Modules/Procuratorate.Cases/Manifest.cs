using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Cases",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "典型案例 and 指导性案例: cases in batches, with a list that can be narrowed down.",
    Category = "Procuratorate",
    Dependencies = [
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
        "Procuratorate.News",
    ])]
