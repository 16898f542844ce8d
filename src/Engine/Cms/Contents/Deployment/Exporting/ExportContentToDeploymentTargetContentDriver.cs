using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

internal sealed class ExportContentToDeploymentTargetContentDriver(ExportPlan plan, ExportAccess access)
    : ItemActionDriver("ExportContentToDeploymentTarget_SummaryAdmin__Button__Actions", "32")
{
    protected override async Task<bool> MayAsync(ContentItem item) => await plan.FindAsync() is not null && await access.MayExportAsync(item);
}
