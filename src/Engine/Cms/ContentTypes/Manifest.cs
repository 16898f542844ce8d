using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentTypes",
    Folder = "ContentTypes",
    Name = "Content Types",
    Category = "Content Management",
    Description = "Content types are defined by recipes and modules.",
    Dependencies = ["OrchardCore.Contents"])]
