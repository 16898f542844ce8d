using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Security",
    Folder = "Security",
    Name = "Security",
    Category = "Security",
    Description = "Tells browsers what the pages may load and do, and what others may do with them.")]
