using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Admin", Folder = "Admin", Name = "Admin", Category = "Infrastructure", Description = "The admin: its front page, its menu and who may enter it.", Dependencies = ["OrchardCore.Settings"])]
