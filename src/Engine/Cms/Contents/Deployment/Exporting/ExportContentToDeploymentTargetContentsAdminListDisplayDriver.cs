using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>The button that exports the selected items of the content list.</summary>
internal sealed class ExportContentToDeploymentTargetContentsAdminListDisplayDriver(ExportPlan plan) : DisplayDriver<ContentOptionsViewModel>
{
    public override IDisplayResult? Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Copy("ExportContentToDeploymentTarget__Button__ContentsBulkActions", model).Location("BulkActions:30").RenderWhen(async () => await plan.FindAsync() is not null);
}
