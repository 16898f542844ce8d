namespace OrchardCore.AuditTrail.Settings;

/// <summary>Whether one kind of event is recorded.</summary>
public class AuditTrailEventSettings
{
    public string? Name { get; set; }

    public string? Category { get; set; }

    public bool IsEnabled { get; set; }
}
