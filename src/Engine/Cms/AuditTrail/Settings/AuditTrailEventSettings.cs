namespace OrchardCore.AuditTrail.Settings;

public class AuditTrailEventSettings
{
    public string? Name { get; set; }

    public string? Category { get; set; }

    public bool IsEnabled { get; set; }
}
