using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Media", Folder = "Media", Name = "Media", Category = "Content Management", Description = "Pictures and files of the site.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: StockFeature("OrchardCore.Media.Indexing", Module = "OrchardCore.Media", Name = "Media Indexing", Category = "Search", Description = "Finds content by the texts of its files.", Dependencies = ["OrchardCore.Media"])]
[assembly: StockFeature("OrchardCore.Media.Indexing.Text", Module = "OrchardCore.Media", Name = "Text Media Indexing", Category = "Search", Description = "Finds content by what stands in its text files.", Dependencies = ["OrchardCore.Media.Indexing"])]
[assembly: StockFeature("OrchardCore.Media.Indexing.OpenXML", Module = "OrchardCore.Media", Name = "OpenXML Media Indexing", Category = "Search", Description = "Finds content by what stands in its Word documents.", Dependencies = ["OrchardCore.Media.Indexing"])]
[assembly: StockFeature("OrchardCore.Media.Indexing.Pdf", Module = "OrchardCore.Media", Name = "PDF Media Indexing", Category = "Search", Description = "Finds content by what stands in its PDF files.", Dependencies = ["OrchardCore.Media.Indexing"])]
