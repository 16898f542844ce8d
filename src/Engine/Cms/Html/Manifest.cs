using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Html",
    Folder = "Html",
    Name = "Html",
    Category = "Content Management",
    Description = "Gives content items a body of HTML and an editor for it.",
    Dependencies = ["OrchardCore.ContentTypes"])]
