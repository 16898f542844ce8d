using OrchardCore.AuditTrail.Services;
using OrchardCore.Entities;

namespace OrchardSite.Engine.Cms.AuditTrail.Services;

internal sealed class AuditTrailIdGenerator(IIdGenerator ids) : IAuditTrailIdGenerator
{
    public string GenerateUniqueId() => ids.GenerateUniqueId();
}
