using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Navigation",
    Folder = "Navigation",
    Name = "Navigation",
    Description = "Provides menus and pagers.",
    Category = "Navigation")]
