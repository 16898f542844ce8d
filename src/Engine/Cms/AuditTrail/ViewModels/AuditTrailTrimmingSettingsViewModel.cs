namespace OrchardSite.Engine.Cms.AuditTrail.ViewModels;

internal class AuditTrailTrimmingSettingsViewModel
{
    public int RetentionDays { get; set; }

    public bool Disabled { get; set; }

    public DateTime? LastRunLocal { get; set; }
}
