using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.PublishLater",
    Folder = "PublishLater",
    Name = "Publish Later",
    Category = "Content Management",
    Description = "Publishes content items at a time that was set.",
    Dependencies = ["OrchardCore.Contents"])]
