using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.AuditTrail;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;

/// <summary>Leads from an item, in the content list and in its editor, to its history.</summary>
internal sealed class AuditTrailContentsDriver(AuditTrailAccess access) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) =>
        Link("AuditTrailContentsAction_SummaryAdmin", model).Location("SummaryAdmin", "ActionsMenu:50");

    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        context.IsNew ? null : Link("AuditTrailContentsAction_Edit", model).Location("Actions:55");

    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));

    private ShapeResult Link(string shapeType, ContentItem contentItem) =>
        Initialize<ContentItemViewModel>(shapeType, model => model.ContentItem = contentItem).RenderWhen(access.MayViewAsync);
}
