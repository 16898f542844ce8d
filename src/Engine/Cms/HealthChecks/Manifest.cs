using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.HealthChecks",
    Folder = "HealthChecks",
    Name = "Health Checks",
    Category = "Infrastructure",
    Description = "Tells monitors whether the site lives and whether it can serve.")]
