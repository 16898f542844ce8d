using OrchardCore.Roles.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Roles",
    Folder = "Roles",
    Name = "Roles",
    Category = "Security",
    Description = "Administration of roles and of what each may do.",
    Dependencies = ["OrchardCore.Roles.Core"])]

[assembly: StockFeature(
    "OrchardCore.Roles.Core",
    Module = "OrchardCore.Roles",
    Name = "Roles Core",
    Category = "Security",
    Description = "Roles and the permissions that they grant.",
    EnabledByDependencyOnly = true)]
[assembly: StoredType(typeof(RolesDocument), "OrchardCore.Roles")]
