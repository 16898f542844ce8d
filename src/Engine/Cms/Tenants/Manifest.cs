using OrchardCore.Tenants.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Tenants",
    Folder = "Tenants",
    Name = "Tenants",
    Category = "Infrastructure",
    Description = "Creates and administers the sites of this installation.",
    DefaultTenantOnly = true)]

[assembly: StockFeature(
    "OrchardCore.Tenants.FeatureProfiles",
    Module = "OrchardCore.Tenants",
    Name = "Tenant Feature Profiles",
    Category = "Infrastructure",
    Description = "Says which features a tenant may have.",
    Dependencies = ["OrchardCore.Tenants"],
    DefaultTenantOnly = true)]

[assembly: StoredType(typeof(FeatureProfilesDocument), "OrchardCore.Tenants")]
