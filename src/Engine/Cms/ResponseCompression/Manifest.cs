using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ResponseCompression",
    Folder = "ResponseCompression",
    Name = "Response Compression",
    Category = "Infrastructure",
    Description = "Sends text with Brotli or gzip to browsers that take it.")]
