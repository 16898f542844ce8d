using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Drivers;

/// <summary>Shows what a category keeps of its events; other categories' events are passed over.</summary>
public abstract class AuditTrailEventSectionDisplayDriver<TSection> : SectionDisplayDriver<AuditTrailEvent, TSection>
    where TSection : new()
{
    public override bool CanHandleModel(AuditTrailEvent auditTrailEvent) => auditTrailEvent.Has<TSection>();
}
