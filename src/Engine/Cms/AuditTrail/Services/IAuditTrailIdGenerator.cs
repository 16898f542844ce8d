namespace OrchardCore.AuditTrail.Services;

/// <summary>Gives each event the id that its address has.</summary>
public interface IAuditTrailIdGenerator
{
    string GenerateUniqueId();
}
