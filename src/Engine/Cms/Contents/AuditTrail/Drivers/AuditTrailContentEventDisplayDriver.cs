using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardSite.Engine.Cms.AuditTrail.Listing;
using OrchardSite.Engine.Cms.Contents.AuditTrail.ViewModels;
using OrchardSite.Engine.Cms.Contents.Comparison;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;

/// <summary>Shows which item an event is of, what it changed, and offers the way back.</summary>
internal sealed class AuditTrailContentEventDisplayDriver(
    IAuditTrailManager manager,
    EventListQuery events,
    ContentComparison comparison,
    ISession session) : AuditTrailEventSectionDisplayDriver<AuditTrailContentEvent>
{
    public override IDisplayResult? Display(AuditTrailEvent auditTrailEvent, AuditTrailContentEvent contentEvent, BuildDisplayContext context) => Combine(
        Event("AuditTrailContentEventContent_SummaryAdmin", auditTrailEvent, contentEvent).Location("SummaryAdmin", "Content:10"),
        Event("AuditTrailContentEventActions_SummaryAdmin", auditTrailEvent, contentEvent).Location("SummaryAdmin", "Actions:5"),
        Event("AuditTrailContentEventDetail_DetailAdmin", auditTrailEvent, contentEvent).Location("DetailAdmin", "Content:5"),
        Initialize<ContentEventDiffViewModel>("AuditTrailContentEventDiff_DetailAdmin", model => FillAsync(model, auditTrailEvent, contentEvent))
            .Location("DetailAdmin", "Content:10"));

    private ShapeResult Event(string shapeType, AuditTrailEvent auditTrailEvent, AuditTrailContentEvent contentEvent) =>
        Initialize<AuditTrailContentEventViewModel>(shapeType, async model =>
        {
            var id = contentEvent.ContentItem.ContentItemId;
            var latest = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == id && index.Latest).FirstOrDefaultAsync();
            model.AuditTrailEvent = auditTrailEvent;
            model.Descriptor = manager.DescribeEvent(auditTrailEvent);
            model.ContentEvent = contentEvent;
            model.ContentItem = contentEvent.ContentItem;
            model.VersionNumber = contentEvent.VersionNumber;
            model.LatestVersionId = latest?.ContentItemVersionId;
        });

    private async ValueTask FillAsync(ContentEventDiffViewModel model, AuditTrailEvent auditTrailEvent, AuditTrailContentEvent contentEvent)
    {
        model.Previous = (await events.BeforeAsync(auditTrailEvent))?.GetOrCreate<AuditTrailContentEvent>().ContentItem
            ?? await VersionBeforeAsync(contentEvent.ContentItem);
        model.Changes = model.Previous is null ? [] : await comparison.CompareAsync(model.Previous, contentEvent.ContentItem);
    }

    /// <summary>What stood before the first event of an item that is older than its record.</summary>
    private Task<ContentItem?> VersionBeforeAsync(ContentItem item)
    {
        var (id, version, modified) = (item.ContentItemId, item.ContentItemVersionId, item.ModifiedUtc);
        return session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.ContentItemVersionId != version && index.ModifiedUtc < modified)
            .OrderByDescending(index => index.ModifiedUtc)
            .NoDuplicates()
            .FirstOrDefaultAsync();
    }
}
