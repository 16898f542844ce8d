namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>What is to be recorded: which event, of what, by whom.</summary>
public abstract class AuditTrailContext
{
    public AuditTrailContext(string name, string category, string? correlationId, string? userId, string? userName)
    {
        Name = name;
        Category = category;
        CorrelationId = correlationId;
        UserId = userId;
        UserName = userName;
    }

    public string Name { get; set; }

    public string Category { get; set; }

    public string? CorrelationId { get; set; }

    public string? UserId { get; set; }

    public string? UserName { get; set; }
}
