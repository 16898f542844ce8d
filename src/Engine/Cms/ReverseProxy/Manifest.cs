using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ReverseProxy",
    Folder = "ReverseProxy",
    Name = "Reverse Proxy",
    Category = "Infrastructure",
    Description = "Takes from a proxy in front of the site who the visitor is and how he came.")]
