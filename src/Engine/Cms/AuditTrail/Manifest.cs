using OrchardCore.AuditTrail.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.AuditTrail",
    Folder = "AuditTrail",
    Name = "Audit Trail",
    Category = "Security",
    Description = "Keeps who did what and when, and shows it.")]
[assembly: StockFeature(
    "OrchardCore.Users.AuditTrail",
    Module = "OrchardCore.AuditTrail",
    Name = "Users Audit Trail",
    Category = "Security",
    Description = "Keeps sign-ins, and what is done to accounts.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.AuditTrail"])]

[assembly: StoredType(typeof(AuditTrailEvent), "OrchardCore.AuditTrail.Abstractions")]
