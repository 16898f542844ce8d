using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Scripting",
    Folder = "Scripting",
    Name = "Scripting",
    Category = "Infrastructure",
    Description = "Adds functions that scripts can call.")]
