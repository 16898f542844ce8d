using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.AutoSetup",
    Folder = "AutoSetup",
    Name = "Auto Setup",
    Category = "Infrastructure",
    Description = "Sets up the tenants that configuration names.",
    Dependencies = ["OrchardCore.Setup"],
    EnabledByDependencyOnly = true)]
