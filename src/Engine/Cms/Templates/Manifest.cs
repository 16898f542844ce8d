using OrchardCore.Templates.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Templates",
    Folder = "Templates",
    Name = "Templates",
    Category = "Development",
    Description = "Lets administrators write Liquid templates that go before those of the theme.",
    Dependencies = ["OrchardCore.Liquid"])]

[assembly: StockFeature(
    "OrchardCore.AdminTemplates",
    Module = "OrchardCore.Templates",
    Name = "Admin Templates",
    Category = "Development",
    Description = "Lets administrators write Liquid templates that go before those of the admin.",
    Dependencies = ["OrchardCore.Templates"])]

[assembly: StoredType(typeof(TemplatesDocument), "OrchardCore.Templates")]
[assembly: StoredType(typeof(AdminTemplatesDocument), "OrchardCore.Templates")]
