using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule("OrchardCore.CustomSettings", Folder = "CustomSettings", Name = "Custom Settings", Category = "Settings", Description = "Lets content types be sections of the site's settings.", Dependencies = ["OrchardCore.Contents"])]
