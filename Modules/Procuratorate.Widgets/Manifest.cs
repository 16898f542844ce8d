using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Widgets",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "Widgets of any site: 图文, 公告 and 横幅图片.",
    Category = "Procuratorate",
    Dependencies = [
        "OrchardCore.ContentFields",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "OrchardCore.Title",
        "OrchardCore.Widgets",
        "Procuratorate.Pictures",
    ])]
