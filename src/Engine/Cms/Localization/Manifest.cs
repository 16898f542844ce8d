using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.Localization", Folder = "Localization", Name = "Localization", Category = "Internationalization", Description = "The languages of the site.", Dependencies = ["OrchardCore.Settings"])]
[assembly: StockFeature(
    "OrchardCore.Localization.AdminCulturePicker",
    Module = "OrchardCore.Localization",
    Name = "Admin Language",
    Category = "Internationalization",
    Description = "Lets everybody choose the language of the admin for himself.",
    Dependencies = ["OrchardCore.Localization"])]
