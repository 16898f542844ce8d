using OrchardCore.AuditTrail;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.AuditTrail;

internal sealed class Permissions() : AdministratorPermissions(AuditTrailPermissions.ViewAuditTrail, AuditTrailPermissions.ManageAuditTrailSettings);
