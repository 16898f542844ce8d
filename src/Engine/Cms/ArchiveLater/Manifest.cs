using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ArchiveLater",
    Folder = "ArchiveLater",
    Name = "Archive Later",
    Category = "Content Management",
    Description = "Takes content items off the public site at a time that was set.",
    Dependencies = ["OrchardCore.Contents"])]
