using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Feeds",
    Folder = "Feeds",
    Name = "Feeds",
    Category = "Content",
    Description = "Makes feeds of what features offer to subscribers.")]
