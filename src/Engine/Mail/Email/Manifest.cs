using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Email",
    Folder = "Email",
    Name = "Email",
    Category = "Communication",
    Description = "Sends mail, by the way that the site's settings name.")]
