namespace OrchardCore.Users.AuditTrail.Models;

/// <summary>Which account an event is of.</summary>
public class AuditTrailUserEvent
{
    public string Name { get; set; } = "AuditTrailUserEvent";

    public string? UserId { get; set; }

    public string? UserName { get; set; }
}
