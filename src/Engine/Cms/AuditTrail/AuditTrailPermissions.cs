using OrchardCore.Security.Permissions;

namespace OrchardCore.AuditTrail;

/// <summary>Who may read the audit trail, and who sets what it records.</summary>
public static class AuditTrailPermissions
{
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "View audit trail");

    public static readonly Permission ManageAuditTrailSettings = new("ManageAuditTrailSettings", "Manage audit trail settings");
}
