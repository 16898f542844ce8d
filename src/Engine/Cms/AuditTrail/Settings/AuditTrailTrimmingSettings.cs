namespace OrchardCore.AuditTrail.Settings;

/// <summary>How long events are kept.</summary>
public class AuditTrailTrimmingSettings
{
    /// <summary>In days. 200 unless set: the Cybersecurity Law wants network logs kept for six months at least (网络安全法 article 21).</summary>
    public int RetentionDays { get; set; } = 200;

    public bool Disabled { get; set; }

    public DateTime? LastRunUtc { get; set; }
}
