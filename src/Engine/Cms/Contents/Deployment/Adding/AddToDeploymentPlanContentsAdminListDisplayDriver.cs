using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

/// <summary>The button that adds the selected items of the content list.</summary>
internal sealed class AddToDeploymentPlanContentsAdminListDisplayDriver(ExportAccess access) : DisplayDriver<ContentOptionsViewModel>
{
    public override IDisplayResult? Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Copy("AddToDeploymentPlan__Button__ContentsBulkActions", model).Location("BulkActions:20").RenderWhen(access.MayPlanAsync);
}
