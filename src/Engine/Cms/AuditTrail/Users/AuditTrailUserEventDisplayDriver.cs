using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.ViewModels;

namespace OrchardSite.Engine.Cms.AuditTrail.Users;

internal sealed class AuditTrailUserEventDisplayDriver : AuditTrailEventSectionDisplayDriver<AuditTrailUserEvent>
{
    public override IDisplayResult? Display(AuditTrailEvent auditTrailEvent, AuditTrailUserEvent userEvent, BuildDisplayContext context) =>
        Initialize<AuditTrailUserEventViewModel>("AuditTrailUserEventDetail_DetailAdmin", model =>
        {
            model.AuditTrailEvent = auditTrailEvent;
            model.UserEvent = userEvent;
        })
        .Location("DetailAdmin", "Content:10")
        .Location("SummaryAdmin", "Content:10");
}
