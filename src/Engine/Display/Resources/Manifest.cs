using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Resources",
    Folder = "Resources",
    Name = "Resources",
    Description = "Provides common scripts and styles.",
    Category = "Theming")]
