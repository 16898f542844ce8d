using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.AuditTrail.Indexes;

internal sealed class AuditTrailEventIndexProvider : IndexProvider<AuditTrailEvent>
{
    public AuditTrailEventIndexProvider() => CollectionName = AuditTrailEvent.Collection;

    public override void Describe(DescribeContext<AuditTrailEvent> context) =>
        context.For<AuditTrailEventIndex>().Map(audited => new AuditTrailEventIndex
        {
            EventId = audited.EventId,
            Category = audited.Category,
            Name = audited.Name,
            CorrelationId = audited.CorrelationId,
            UserId = audited.UserId,
            NormalizedUserName = audited.NormalizedUserName,
            CreatedUtc = audited.CreatedUtc,
        });
}
