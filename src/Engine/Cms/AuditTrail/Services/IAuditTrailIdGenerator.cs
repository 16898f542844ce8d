namespace OrchardCore.AuditTrail.Services;

public interface IAuditTrailIdGenerator
{
    string GenerateUniqueId();
}
