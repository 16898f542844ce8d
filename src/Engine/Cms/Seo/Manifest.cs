using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Seo",
    Folder = "Seo",
    Name = "SEO",
    Category = "Content Management",
    Description = "Tells search engines what a page is: title, description, canonical address, metas, and robots.txt.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Recipes.Core", "OrchardCore.Media"])]
