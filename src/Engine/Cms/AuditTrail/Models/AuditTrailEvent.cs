using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Models;

/// <summary>Something that somebody did. What it was done to stands in the properties, under the name of the category's own type.</summary>
public class AuditTrailEvent : Entity
{
    /// <summary>Events are kept apart from all other documents.</summary>
    public const string Collection = "Audit";

    public string EventId { get; set; } = null!;

    public string Category { get; set; } = null!;

    public string Name { get; set; } = null!;

    /// <summary>What was acted on: events of one content item or of one user have it in common.</summary>
    public string? CorrelationId { get; set; }

    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? NormalizedUserName { get; set; }

    public string? ClientIpAddress { get; set; }

    public DateTime CreatedUtc { get; set; }
}
