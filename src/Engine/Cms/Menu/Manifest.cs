using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Menu", Folder = "Menu", Name = "Menu", Category = "Navigation", Description = "Menus as content, for themes to show.", Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Recipes.Core"])]
