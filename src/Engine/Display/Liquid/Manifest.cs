using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Liquid",
    Folder = "Liquid",
    Name = "Liquid",
    Category = "Content Management",
    Description = "Liquid templates for pages, shapes and texts.",
    Dependencies = ["OrchardCore.Liquid.Core"])]

[assembly: StockFeature(
    "OrchardCore.Liquid.Core",
    Module = "OrchardCore.Liquid",
    Name = "Liquid Core Services",
    Category = "Content Management",
    Description = "The services that Liquid templates are rendered with.",
    EnabledByDependencyOnly = true)]
