using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Media", Folder = "Media", Name = "Media", Category = "Content Management", Description = "Pictures and files of the site.", Dependencies = ["OrchardCore.ContentTypes"])]
