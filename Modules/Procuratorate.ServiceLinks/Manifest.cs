using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Service Links",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "服务互动, 友情链接 and the QR codes of 新媒体.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.ContentPreview", "OrchardCore.Contents", "OrchardCore.Liquid", "OrchardCore.Media", "OrchardCore.Resources", "OrchardCore.Title"])]
