using YesSql.Indexes;

namespace OrchardCore.AuditTrail.Indexes;

/// <summary>Finds events.</summary>
public class AuditTrailEventIndex : MapIndex
{
    public string EventId { get; set; } = null!;

    public string Category { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? CorrelationId { get; set; }

    public string? UserId { get; set; }

    public string? NormalizedUserName { get; set; }

    public DateTime CreatedUtc { get; set; }
}
