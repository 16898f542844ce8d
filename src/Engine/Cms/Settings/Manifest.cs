using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Settings", Folder = "Settings", Name = "Settings", Category = "Configuration", Description = "The settings of the site and the screens to edit them.")]
[assembly: StoredType(typeof(OrchardCore.Settings.SiteSettings), "OrchardCore.Settings")]
