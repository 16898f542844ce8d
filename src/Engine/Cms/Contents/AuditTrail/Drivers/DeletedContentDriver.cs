using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.AuditTrail;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;

/// <summary>Leads from the content list to what was deleted, from where it can be brought back.</summary>
internal sealed class DeletedContentDriver(AuditTrailAccess access) : DisplayDriver<ContentOptionsViewModel>
{
    public override IDisplayResult? Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Copy("ContentsAdminListDeleted", model).Location("Create:90").RenderWhen(access.MayViewAsync);
}
