using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Autoroute",
    Folder = "Autoroute",
    Name = "Autoroute",
    Category = "Navigation",
    Description = "Gives content items addresses of their own.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.HomeRoute"])]
