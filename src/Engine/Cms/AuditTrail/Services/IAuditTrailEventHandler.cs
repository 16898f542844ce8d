using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Takes part in recording.</summary>
public interface IAuditTrailEventHandler
{
    /// <summary>Before the event is made of its context.</summary>
    Task CreateAsync(AuditTrailCreateContext context);

    /// <summary>Before the event is stored.</summary>
    Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent);
}
