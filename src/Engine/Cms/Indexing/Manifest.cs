using OrchardCore.Indexing.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Indexing", Folder = "Indexing", Name = "Indexing", Category = "Indexing", Description = "Keeps the changes that search indexes follow, and administers the indexes.")]
[assembly: StockFeature("OrchardCore.Indexing.Worker", Module = "OrchardCore.Indexing", Name = "Indexing Worker", Category = "Indexing", Description = "Has search indexes catch up every minute with what they have missed.", Dependencies = ["OrchardCore.Indexing", "OrchardCore.Contents"])]

[assembly: StoredType(typeof(IndexProfile), "OrchardCore.Indexing.Abstractions")]
