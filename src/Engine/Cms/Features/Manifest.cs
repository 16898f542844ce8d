using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Features",
    Folder = "Features",
    Name = "Features",
    Category = "Infrastructure",
    Description = "Switches the features of the site on and off.",
    Dependencies = ["OrchardCore.Resources"],
    IsAlwaysEnabled = true)]
