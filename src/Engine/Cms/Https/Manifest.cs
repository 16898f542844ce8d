using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Https",
    Folder = "Https",
    Name = "HTTPS",
    Category = "Security",
    Description = "Leads visitors who come over http to https.")]
