using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Themes", Folder = "Themes", Name = "Themes", Category = "Theming", Description = "Chooses the themes of the site and of its admin.", Dependencies = ["OrchardCore.Admin"])]
