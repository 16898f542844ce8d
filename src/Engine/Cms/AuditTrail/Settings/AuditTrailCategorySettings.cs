namespace OrchardCore.AuditTrail.Settings;

/// <summary>Which events of a category are recorded.</summary>
public class AuditTrailCategorySettings
{
    public string? Name { get; set; }

    public AuditTrailEventSettings[] Events { get; set; } = [];
}
