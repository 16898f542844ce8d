using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentFields",
    Folder = "ContentFields",
    Name = "Content Fields",
    Category = "Content Management",
    Description = "Provides the common content fields.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"])]
