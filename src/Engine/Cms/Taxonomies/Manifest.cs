using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Taxonomies", Folder = "Taxonomies", Name = "Taxonomies", Category = "Content Management", Description = "Trees of terms that content is put under.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: StockFeature("OrchardCore.Taxonomies.ContentsAdminList", Module = "OrchardCore.Taxonomies", Name = "Taxonomies Contents List Filters", Category = "Content Management", Description = "Filters the content list of the admin by term.", Dependencies = ["OrchardCore.Taxonomies"])]
