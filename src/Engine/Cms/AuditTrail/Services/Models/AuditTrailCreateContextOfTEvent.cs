namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event that is being recorded, with what the category keeps of it.</summary>
public class AuditTrailCreateContext<TEvent> : AuditTrailCreateContext
    where TEvent : class, new()
{
    public AuditTrailCreateContext(string name, string category, string? correlationId, string? userId, string? userName, TEvent auditTrailEventItem)
        : base(name, category, correlationId, userId, userName) => AuditTrailEventItem = auditTrailEventItem;

    public TEvent AuditTrailEventItem { get; set; }
}
