namespace OrchardCore.AuditTrail.Settings;

/// <summary>Which events are recorded; those that are not named follow their own default.</summary>
public class AuditTrailSettings
{
    public AuditTrailCategorySettings[] Categories { get; set; } = [];

    /// <summary>Whether the address that a request came from is kept; not unless set.</summary>
    public bool ClientIpAddressAllowed { get; set; }
}
