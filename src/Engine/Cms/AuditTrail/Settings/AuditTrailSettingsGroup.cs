namespace OrchardCore.AuditTrail.Settings;

/// <summary>The page of the settings that the audit trail's stand on.</summary>
public class AuditTrailSettingsGroup
{
    public const string Id = "AuditTrail";
}
