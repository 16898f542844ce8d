using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.UrlRewriting",
    Folder = "UrlRewriting",
    Name = "URL Rewriting",
    Category = "Infrastructure",
    Description = "Leads old addresses to new ones, or shows a page under another address.")]

[assembly: StoredType(typeof(RewriteRulesDocument), "OrchardCore.UrlRewriting.Core")]
