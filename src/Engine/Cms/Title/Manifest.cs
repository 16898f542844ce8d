using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Title",
    Folder = "Title",
    Name = "Title",
    Category = "Content Management",
    Description = "Gives content items a title.",
    Dependencies = ["OrchardCore.Contents"])]
