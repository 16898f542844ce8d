using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Mvc",
    Folder = "Mvc",
    Name = "Pages",
    Description = "Provides the templates that every site has.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true,
    EnabledByDependencyOnly = true)]
