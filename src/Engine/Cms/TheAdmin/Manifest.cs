using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("TheAdmin", Folder = "TheAdmin", IsTheme = true, Name = "The Admin", Description = "The admin's theme: calm, for keyboard, phone and screen reader.", Tags = ["admin"], Dependencies = ["OrchardCore.Themes"])]
