using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Localization", Folder = "Localization", Name = "Localization", Category = "Internationalization", Description = "The languages of the site.", Dependencies = ["OrchardCore.Settings"])]
