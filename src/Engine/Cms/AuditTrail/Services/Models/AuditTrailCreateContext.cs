namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event that is being recorded.</summary>
public abstract class AuditTrailCreateContext : AuditTrailContext
{
    public AuditTrailCreateContext(string name, string category, string? correlationId, string? userId, string? userName)
        : base(name, category, correlationId, userId, userName)
    {
    }

    public string? ClientIpAddress { get; set; }

    /// <summary>The present moment unless set.</summary>
    public DateTime? CreatedUtc { get; set; }
}
