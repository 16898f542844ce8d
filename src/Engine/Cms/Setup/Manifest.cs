using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Setup",
    Folder = "Setup",
    Name = "Setup",
    Category = "Infrastructure",
    Description = "Sets tenants up from recipes, on a page of their own.",
    Dependencies = ["OrchardCore.Recipes"],
    EnabledByDependencyOnly = true)]
