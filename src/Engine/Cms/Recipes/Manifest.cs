using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Recipes",
    Folder = "Recipes",
    Name = "Recipes",
    Category = "Infrastructure",
    Description = "Runs recipes.",
    Dependencies = ["OrchardCore.Recipes.Core", "OrchardCore.Scripting"],
    IsAlwaysEnabled = true)]

[assembly: StockFeature(
    "OrchardCore.Recipes.Core",
    Module = "OrchardCore.Recipes",
    Name = "Recipes Core Services",
    Category = "Infrastructure",
    Description = "Provides the services that recipes are read and run with.",
    EnabledByDependencyOnly = true)]
