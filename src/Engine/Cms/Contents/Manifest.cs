using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Contents",
    Folder = "Contents",
    Name = "Contents",
    Category = "Content Management",
    Description = "Lists, edits, publishes and displays content items.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
