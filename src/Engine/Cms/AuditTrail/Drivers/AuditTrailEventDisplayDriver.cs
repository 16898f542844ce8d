using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.AuditTrail.Drivers;

/// <summary>What every event has: its kind, when and by whom.</summary>
internal sealed class AuditTrailEventDisplayDriver(IAuditTrailManager manager) : DisplayDriver<AuditTrailEvent>
{
    public override IDisplayResult? Display(AuditTrailEvent auditTrailEvent, BuildDisplayContext context) => Combine(
        Event("AuditTrailEventTags_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "EventTags:10"),
        Event("AuditTrailEventMeta_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "EventMeta:10"),
        Event("AuditTrailEventActions_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "Actions:10"),
        Event("AuditTrailEventDetail_DetailAdmin", auditTrailEvent).Location("DetailAdmin", "Content:before"));

    private ShapeResult Event(string shapeType, AuditTrailEvent auditTrailEvent) =>
        Initialize<AuditTrailEventViewModel>(shapeType, model =>
        {
            model.AuditTrailEvent = auditTrailEvent;
            model.Descriptor = manager.DescribeEvent(auditTrailEvent);
        });
}
