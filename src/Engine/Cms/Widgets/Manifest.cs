using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Widgets",
    Folder = "Widgets",
    Name = "Widgets",
    Category = "Content",
    Description = "Content that is shown as a part of pages.",
    Dependencies = ["OrchardCore.ContentTypes"])]
