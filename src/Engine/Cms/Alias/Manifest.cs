using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Alias",
    Folder = "Alias",
    Name = "Alias",
    Category = "Content Management",
    Description = "Gives content items a name by which they are found.",
    Dependencies = ["OrchardCore.ContentTypes"])]
