using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.DynamicCache",
    Folder = "DynamicCache",
    Name = "Dynamic Cache",
    Description = "Keeps parts of pages that templates mark, until what they show changes.",
    Category = "Performance")]
