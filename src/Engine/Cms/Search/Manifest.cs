using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Search",
    Folder = "Search",
    Name = "Search",
    Category = "Search",
    Description = "Says in which index visitors search, and how the search greets them.",
    Dependencies = ["OrchardCore.Indexing"])]
