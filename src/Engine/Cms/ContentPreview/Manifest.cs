using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentPreview",
    Folder = "ContentPreview",
    Name = "Content Preview",
    Category = "Content Management",
    Description = "Shows beside the editor how the public page will look while it is being written.",
    Dependencies = ["OrchardCore.Contents"])]
