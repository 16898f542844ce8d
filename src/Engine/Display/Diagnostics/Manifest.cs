using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Diagnostics",
    Folder = "Diagnostics",
    Name = "Diagnostics",
    Description = "Shows errors as pages of the site.",
    Category = "Infrastructure")]
