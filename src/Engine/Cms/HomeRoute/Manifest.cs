using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.HomeRoute", Folder = "HomeRoute", Name = "Home Route", Category = "Infrastructure", Description = "Lets any route be the site's home page.")]
