using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.ContentManagement",
    Folder = "",
    Name = "Content Management",
    Category = "Content Management",
    Description = "Content types, items and their versions.",
    IsAlwaysEnabled = true)]

[assembly: StoredType(typeof(ContentItem), "OrchardCore.ContentManagement.Abstractions")]
[assembly: StoredType(typeof(ContentDefinitionRecord), "OrchardCore.ContentManagement.Abstractions")]
