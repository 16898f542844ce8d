using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentTypes",
    Folder = "ContentTypes",
    Name = "Content Types",
    Category = "Content Management",
    Description = "Content types, their parts and fields, and where they are edited.",
    Dependencies = ["OrchardCore.Contents"])]
